import { Button, makeStyles, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CircleSmallRegular } from "@fluentui/react-icons/svg/circle-small";
import { useEffect } from "react";
import type { BuildProgress } from "../../workbook/outcomes";
import { useAnnounce } from "../components/LiveRegion";
import { View } from "../components/View";

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  sheet: { display: "grid", gridTemplateColumns: "20px 1fr", gap: "10px", alignItems: "center" },
  waiting: { color: tokens.colorNeutralForeground2 },
  icon: { fontSize: "20px" },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  promise: { flex: "1 1 120px", fontSize: "12px", lineHeight: "16px" },
  cancel: { flexShrink: 0 },
});

interface BuildingProps {
  /** Absent until the first sheet is begun. */
  readonly progress: BuildProgress | undefined;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** The sheets ticked off as they get ready, and a way to stop. */
export function Building({ progress, cancelling, onCancel }: BuildingProps): React.JSX.Element {
  const styles = useStyles();
  const line = cancelling ? "Taking the new sheets away" : progressLine(progress);
  useAnnouncedTenths(progress);
  return (
    <View
      title="Building the workbook"
      foot={
        <div className={styles.foot}>
          <span className={styles.promise}>If you cancel, the workbook stays as it was.</span>
          <Button disabledFocusable={cancelling} className={styles.cancel} onClick={onCancel}>
            {cancelling ? "Cancelling" : "Cancel"}
          </Button>
        </div>
      }
    >
      <ProgressBar
        aria-label="Sheets ready"
        value={progress === undefined ? undefined : progress.done / progress.sheets.length}
      />
      <p className={styles.line}>{line}</p>
      <ol className={styles.list}>
        {progress?.sheets.map((sheet, index) => (
          <li
            key={sheet}
            className={styles.sheet}
            aria-current={index === progress.done ? "step" : undefined}
          >
            {index < progress.done && (
              <CheckmarkRegular className={styles.icon} role="img" aria-label="Ready:" />
            )}
            {index === progress.done && <Spinner size="extra-tiny" aria-hidden />}
            {index > progress.done && <CircleSmallRegular className={styles.icon} aria-hidden />}
            <span className={index > progress.done ? styles.waiting : undefined}>{sheet}</span>
          </li>
        ))}
      </ol>
    </View>
  );
}

function progressLine(progress: BuildProgress | undefined): string {
  if (progress === undefined) return "Looking at the workbook";
  if (progress.waitingForCell) {
    return "A cell is being edited. Press Enter in that cell: the build then goes on by itself.";
  }
  const { sheets, done } = progress;
  return done < sheets.length
    ? `Sheet ${done + 1} of ${sheets.length}: ${sheets[done]}`
    : "Putting the sheets in place";
}

/** Says the progress each time another tenth is done, so that a long list does not talk without end. */
function useAnnouncedTenths(progress: BuildProgress | undefined): void {
  const announce = useAnnounce();
  const count = progress?.sheets.length ?? 0;
  const tenth = progress === undefined ? 0 : Math.floor((progress.done * 10) / count);
  const text = tenth > 0 ? `${Math.ceil((tenth * count) / 10)} of ${count} sheets are ready.` : "";
  useEffect(() => {
    if (text !== "") announce(text);
  }, [text, announce]);
}
