import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useEffect, useState } from "react";
import type { Trouble } from "../../../workbook/excel/Trouble";
import type { InterruptedBuild } from "../../../workbook/read/ReadOutcome";
import type { AssessmentService } from "../../AssessmentService";
import { useAnnounce } from "../../components/LiveRegion";
import { BlockedPage } from "../../trouble/BlockedPage";
import { TroubleBar } from "../../trouble/TroubleBar";
import { nameList } from "../../text/nameList";
import { text } from "../../text/interrupted/interruptedText";

const useStyles = makeStyles({
  way: { display: "grid", gap: "6px", width: "100%" },
  line: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  trouble: { width: "100%", textAlign: "start" },
});

interface InterruptedPageProps {
  readonly service: AssessmentService;
  readonly build: InterruptedBuild;
  readonly onFinish: () => void;
  readonly onRemoved: () => Promise<void>;
}

/** A build was cut off or undone: what is made of it, and two ways out. */
export function InterruptedPage(props: InterruptedPageProps): React.JSX.Element {
  const { service, build, onFinish, onRemoved } = props;
  const styles = useStyles();
  const announce = useAnnounce();
  const [removing, setRemoving] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const title = text("interrupted.title");
  useEffect(() => announce(title), [announce, title]);

  const remove = async (): Promise<void> => {
    if (removing) return;
    setRemoving(true);
    setTrouble(undefined);
    const outcome = await service.removeBuild();
    if (outcome.kind === "failed") setTrouble(outcome.trouble);
    else await onRemoved();
    setRemoving(false);
  };

  const { made, count, rebuilds, canFinish, canRemove, notAdded = [] } = build;
  const isStuck = !canFinish && !canRemove;
  return (
    <BlockedPage
      centred
      icon={WarningRegular}
      title={title}
      lines={[
        text(rebuilds ? "interrupted.madeAgain" : "interrupted.madeFirst", {
          count: made,
          total: count,
        }),
        ...(isStuck
          ? [text("interrupted.neither")]
          : canFinish
            ? []
            : [text("interrupted.cannotFinish")]),
        ...(notAdded.length === 0
          ? []
          : [text("interrupted.lacks", { names: nameList(notAdded) })]),
      ]}
      {...(isStuck && {
        steps: [
          `${text("blocked.dataDamaged.step1")} ${text("blocked.goesOn")}`,
          text("blocked.dataDamaged.step2"),
        ],
      })}
      note={text("interrupted.someoneElse")}
    >
      {trouble !== undefined && (
        <div className={styles.trouble}>
          <TroubleBar
            trouble={trouble}
            action={text("messages.close")}
            onAction={() => setTrouble(undefined)}
          />
        </div>
      )}
      {canFinish && (
        <div className={styles.way}>
          <Button
            appearance="primary"
            aria-describedby="finish-line"
            disabledFocusable={removing}
            onClick={onFinish}
          >
            {text("interrupted.finish")}
          </Button>
          <p id="finish-line" className={styles.line}>
            {finishLine(build)}
          </p>
        </div>
      )}
      {canRemove && (
        <div className={styles.way}>
          <Button
            aria-describedby="remove-line"
            appearance={canFinish ? undefined : "primary"}
            disabledFocusable={removing}
            icon={removing ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
            onClick={() => void remove()}
          >
            {text(removing ? "interrupted.removing" : "interrupted.remove")}
          </Button>
          <p id="remove-line" className={styles.line}>
            {removeLine(build)}
          </p>
        </div>
      )}
      {canFinish && !canRemove && <p className={styles.line}>{text("interrupted.cannotRemove")}</p>}
    </BlockedPage>
  );
}

function finishLine({ made, count, typed, notAdded = [] }: InterruptedBuild): string {
  // Without the answers, it can need fewer sheets, or all of them anew.
  if (notAdded.length > 0) return text("interrupted.makesWithout");
  const makes =
    made < count ? text("interrupted.makes", { count: count - made }) : text("interrupted.names");
  return typed === 0 ? makes : `${makes} ${text("interrupted.stay", { count: typed })}`;
}

function removeLine({ made, typed, rebuilds }: InterruptedBuild): string {
  const sheets =
    made === 0 ? text("interrupted.takesOutNone") : text("interrupted.takesOut", { count: made });
  const answers = typed === 0 ? "." : text("interrupted.andAnswers", { count: typed });
  const before = rebuilds ? ` ${text("interrupted.sheetsFromBefore")}` : "";
  return `${sheets}${answers}${before}`;
}
