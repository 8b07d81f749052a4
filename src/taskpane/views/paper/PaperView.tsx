import type { Paper } from "../../../report/paper/paper";
import { Loading } from "../../components/Loading";
import { TroubleBar } from "../../trouble/TroubleBar";
import { View } from "../../components/View";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/paper/paperText";
import { CopySection } from "./CopySection";
import { DocumentSection } from "./DocumentSection";
import { PicturesSection } from "./PicturesSection";
import { PrintSection } from "./PrintSection";
import { SummaryOlder } from "./SummaryOlder";
import { usePaper } from "./usePaper";
import { usePictures } from "./usePictures";

/** From the workbook into the committee paper: copy, Word document, pictures. */
export default function PaperView(): React.JSX.Element {
  const { back, read, condition } = usePane();
  const state = usePaper();
  return (
    <View title={text("paper.title")} onBack={back}>
      {state.kind === "reading" && <Loading label={text("paper.reading")} />}
      {state.kind === "failed" && (
        <TroubleBar
          trouble={state.trouble}
          action={text("paper.again")}
          onAction={() => void read()}
        />
      )}
      {state.kind === "paper" && (
        <>
          {condition.summaryOlder !== undefined && <SummaryOlder on={condition.summaryOlder} />}
          <PaperSections paper={state.paper} />
        </>
      )}
    </View>
  );
}

function PaperSections({ paper }: { readonly paper: Paper }): React.JSX.Element {
  const { service, condition } = usePane();
  const pictures = usePictures(paper);
  const canDownload = service.canDownload();
  return (
    <>
      <CopySection paper={paper} />
      <DocumentSection paper={paper} pictures={pictures} canDownload={canDownload} />
      <PrintSection canWrite={!condition.readOnly && condition.format !== "newer"} />
      <PicturesSection
        pictures={pictures}
        organisation={paper.organisation}
        canDownload={canDownload}
      />
    </>
  );
}
