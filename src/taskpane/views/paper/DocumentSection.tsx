import { Button, Checkbox, makeStyles, Spinner } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import type { DocumentParts } from "../../../report/document/documentBlocks";
import type { Paper } from "../../../report/paper/paper";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { useKept } from "../../context/KeptContext";
import { MADE_COUNCILS, type MadeCouncils } from "../../context/madeCouncils";
import { usePane } from "../../context/PaneContext";
import { useAnnounce } from "../../components/LiveRegion";
import { Notice } from "../../components/Notice";
import { TroubleBar } from "../../trouble/TroubleBar";
import { text } from "../../text/paper/paperText";
import { fileName, saveFile } from "../../components/saveFile";
import { PaperSection } from "./PaperSection";
import type { PanePicture } from "./usePictures";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const useStyles = makeStyles({ choices: { display: "flex", flexDirection: "column" } });

const PARTS = ["actions", "movement", "themes", "statements"] as const;

type SaveState =
  | { readonly kind: "idle" | "working" | "saved" }
  | { readonly kind: "failed"; readonly trouble: Trouble };

interface DocumentSectionProps {
  readonly paper: Paper;
  readonly pictures: readonly PanePicture[];
  readonly canDownload: boolean;
}

/** The paper as an editable Word document; the library that writes it is fetched on first use. */
export function DocumentSection(props: DocumentSectionProps): React.JSX.Element {
  const { paper, pictures, canDownload } = props;
  const styles = useStyles();
  const announce = useAnnounce();
  const [parts, setParts] = useState<DocumentParts>({
    actions: true,
    movement: true,
    themes: false,
    statements: false,
  });
  const { assessment } = usePane();
  const [councils] = useKept<MadeCouncils>(MADE_COUNCILS, undefined);
  const [hasCouncils, setHasCouncils] = useState(true);
  const [state, setState] = useState<SaveState>({ kind: "idle" });

  const save = async (): Promise<void> => {
    if (state.kind === "working") return;
    setState({ kind: "working" });
    try {
      const { paperDocument } = await import("./paperDocument");
      const set = hasCouncils && councils ? { ...councils, assessment } : undefined;
      const bytes = await paperDocument(paper, parts, pictures, set);
      const name = [paper.organisation, paper.department, paper.title].join(" ");
      saveFile(fileName(name, "docx"), new Blob([bytes], { type: DOCX }));
      setState({ kind: "saved" });
      announce(text("paper.documentSaved"));
    } catch (error) {
      const trouble = notWritten(error);
      setState({ kind: "failed", trouble });
      announce(`${trouble.message} ${trouble.remedy}`);
    }
  };

  return (
    <PaperSection title={text("paper.documentTitle")}>
      {canDownload ? (
        <>
          <div className={styles.choices} role="group" aria-label={text("paper.documentParts")}>
            {PARTS.filter((part) => part !== "movement" || paper.movement !== undefined).map(
              (part) => (
                <Checkbox
                  key={part}
                  label={text(`paper.part.${part}`)}
                  checked={parts[part]}
                  onChange={(_event, { checked }) => {
                    setParts({ ...parts, [part]: checked === true });
                    setState({ kind: "idle" });
                  }}
                />
              ),
            )}
            {councils !== undefined && (
              <Checkbox
                label={text("paper.part.councils")}
                checked={hasCouncils}
                onChange={(_event, { checked }) => {
                  setHasCouncils(checked === true);
                  setState({ kind: "idle" });
                }}
              />
            )}
          </div>
          <Button
            icon={
              state.kind === "working" ? (
                <Spinner size="extra-tiny" aria-hidden />
              ) : (
                <ArrowDownloadRegular />
              )
            }
            disabledFocusable={state.kind === "working"}
            onClick={() => void save()}
          >
            {text("paper.saveDocument")}
          </Button>
          {state.kind === "saved" && (
            <Notice title={text("paper.documentSaved")} intent="success">
              {text("paper.documentSavedText")}
            </Notice>
          )}
          {state.kind === "failed" && (
            <TroubleBar
              trouble={state.trouble}
              action={text("paper.again")}
              onAction={() => void save()}
            />
          )}
        </>
      ) : (
        <Notice title={text("paper.noDownload")}>{text("paper.noDownloadText")}</Notice>
      )}
    </PaperSection>
  );
}

function notWritten(error: unknown): Trouble {
  return {
    kind: "other",
    message: text("paper.notWritten"),
    remedy: text("paper.notWrittenRemedy"),
    details: String(error),
  };
}
