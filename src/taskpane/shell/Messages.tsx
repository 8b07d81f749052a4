import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import type { Omission, Trouble } from "../../workbook/excel/Trouble";
import { useAnnounce } from "../components/LiveRegion";
import { Notice } from "../components/Notice";
import { UnwrittenBars } from "../recording/UnwrittenBars";
import { TroubleBar } from "../trouble/TroubleBar";
import { AutomaticSaving } from "../views/settings/AutomaticSaving";
import { OMISSION_WORDS } from "../text/omissions";
import type { TextKey } from "../text/catalogue";
import { text } from "../text/text";
import { usePane } from "../context/PaneContext";
import type { Figures } from "./useFigures";
import type { Restored } from "./useRestore";
import type { CommandTrouble } from "../trouble/useCommandTrouble";

const NotAddedBar = lazy(async () => import("../views/start/NotAddedBar"));

const useStyles = makeStyles({
  bars: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 12px 0",
    overflowWrap: "anywhere",
    "&:empty": { display: "none" },
  },
});

interface MessagesProps {
  readonly trouble: Trouble | undefined;
  readonly commandTrouble: CommandTrouble;
  readonly omitted: readonly Omission[];
  /** Departments that the build that just ended could not add. */
  readonly notAdded: readonly string[];
  /** True after an unfinished rebuild was removed. */
  readonly removed: boolean;
  /** True if a rebuild was asked for while changes are not written. */
  readonly buildHeld: boolean;
  readonly onBuildHeldClose: () => void;
  readonly restored: Restored;
  readonly onRestoredClose: () => void;
  readonly figures: Figures;
  readonly onCalculate: () => Promise<void>;
}

const FIGURES_WORDS = {
  mayBeOld: { title: "figures.mayBeOld.title", text: "figures.mayBeOld.text" },
  differ: { title: "figures.differ.title", text: "figures.differ.text" },
} as const satisfies Record<Exclude<Figures, "right">, { title: TextKey; text: TextKey }>;

/** Problems that do not hide the work; does not take the focus. */
export function Messages(props: MessagesProps): React.JSX.Element {
  const { trouble, commandTrouble, omitted, notAdded, removed, figures, onCalculate } = props;
  const styles = useStyles();
  const { read, recording } = usePane();
  const { state } = recording;
  // Why answers wait is said once, where it also says what happens to them.
  const isSaid = state.kind === "waiting" && state.trouble.kind === trouble?.kind;
  return (
    <div className={styles.bars}>
      {commandTrouble.trouble && (
        <TroubleBar
          trouble={commandTrouble.trouble}
          action={text("messages.close")}
          onAction={commandTrouble.dismiss}
        />
      )}
      {trouble && !isSaid && (
        <TroubleBar
          trouble={trouble}
          action={text("messages.readAgain")}
          onAction={() => void read()}
        />
      )}
      {figures !== "right" && (
        <Notice
          intent="warning"
          title={text(FIGURES_WORDS[figures].title)}
          actions={
            <Button size="small" onClick={() => void onCalculate()}>
              {text("figures.calculate")}
            </Button>
          }
        >
          {text(FIGURES_WORDS[figures].text)}
        </Notice>
      )}
      <UnwrittenBars />
      {props.buildHeld && (
        <Notice
          intent="warning"
          title={text("rebuild.held.title")}
          actions={
            <Button size="small" onClick={props.onBuildHeldClose}>
              {text("messages.close")}
            </Button>
          }
        >
          {text("rebuild.held.text")}
        </Notice>
      )}
      <RestoredBar restored={props.restored} onClose={props.onRestoredClose} />
      {removed && <Notice intent="success" title={text("interrupted.removed")} />}
      {notAdded.length > 0 && (
        <Suspense fallback={null}>
          <NotAddedBar departments={notAdded} />
        </Suspense>
      )}
      <AutomaticSaving />
      {omitted.map((part) => (
        <Notice key={part} intent="warning" title={OMISSION_WORDS[part].title}>
          {OMISSION_WORDS[part].remedy}
        </Notice>
      ))}
    </div>
  );
}

interface RestoredBarProps {
  readonly restored: Restored;
  readonly onClose: () => void;
}

/** What was restored, or why it could not be. */
function RestoredBar({ restored, onClose }: RestoredBarProps): React.JSX.Element | null {
  const announce = useAnnounce();
  const line = restored.kind === "done" ? restored.line : "";
  useEffect(() => {
    if (line !== "") announce(line);
  }, [line, announce]);
  switch (restored.kind) {
    case "none":
      return null;
    case "failed":
      return (
        <TroubleBar trouble={restored.trouble} action={text("messages.close")} onAction={onClose} />
      );
    case "done":
      return (
        <Notice
          intent="success"
          title={restored.title}
          actions={
            <Button id="restored-close" size="small" onClick={onClose}>
              {text("messages.close")}
            </Button>
          }
        >
          {line}
        </Notice>
      );
  }
}
