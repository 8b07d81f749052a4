import { Loading } from "../components/Loading";
import { TroubleBar } from "../components/TroubleBar";
import { View } from "../components/View";
import { usePane } from "../shell/PaneContext";
import { text } from "../text/text";
import { CopySection } from "./CopySection";
import { DocumentSection } from "./DocumentSection";
import { PicturesSection } from "./PicturesSection";
import { PrintSection } from "./PrintSection";
import { SummaryOlder } from "./SummaryOlder";
import { usePaper } from "./usePaper";

/** From the workbook into the committee paper: copy, Word document, pictures. */
export default function PaperView(): React.JSX.Element {
  const { back, read, service, condition } = usePane();
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
          <CopySection paper={state.paper} />
          <DocumentSection paper={state.paper} canDownload={service.canDownload()} />
          <PrintSection canWrite={!condition.readOnly && condition.format !== "newer"} />
          <PicturesSection paper={state.paper} canDownload={service.canDownload()} />
        </>
      )}
    </View>
  );
}
