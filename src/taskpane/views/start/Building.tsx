import { Button, makeStyles, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CircleSmallRegular } from "@fluentui/react-icons/svg/circle-small";
import { useEffect } from "react";
import type { BuildProgress } from "../../../workbook/build/BuildOutcome";
import { useAnnounce } from "../../components/LiveRegion";
import { View } from "../../components/View";
import { text } from "../../text/start/startText";
import type { BuildState } from "./useBuild";

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  sheet: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    gap: "10px",
    alignItems: "center",
  },
  kept: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  waiting: { color: tokens.colorNeutralForeground2 },
  icon: { fontSize: "20px" },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  promise: { flex: "1 1 120px", fontSize: "12px", lineHeight: "16px" },
  cancel: { flexShrink: 0 },
});

type InWork = Extract<BuildState, { readonly kind: "building" }>;

interface BuildingProps {
  readonly state: InWork;
  readonly onCancel: () => void;
}

/** The sheets with ticks as they are completed, and a button to stop. */
export function Building({ state, onCancel }: BuildingProps): React.JSX.Element {
  const styles = useStyles();
  const { progress, cancelling, finishing } = state;
  const announce = useAnnounce();
  const { waiting } = state;
  useEffect(() => {
    if (waiting !== undefined) announce(text(`building.${waiting}`));
  }, [waiting, announce]);
  useAnnouncedTenths(progress);
  return (
    <View
      title={text(finishing ? "interrupted.finishing" : "building.title")}
      foot={
        progress?.naming !== true && (
          <div className={styles.foot}>
            <span className={styles.promise}>{promiseOf(state)}</span>
            <Button disabledFocusable={cancelling} className={styles.cancel} onClick={onCancel}>
              {text(cancelling ? "building.cancelling" : "building.cancel")}
            </Button>
          </div>
        )
      }
    >
      <ProgressBar
        aria-label={text("building.ready")}
        value={progress === undefined ? undefined : progress.done / progress.sheets.length}
      />
      <p className={styles.line}>{lineOf(state)}</p>
      <ol className={styles.list}>
        {progress?.sheets.map((sheet, index) => (
          <li
            key={sheet}
            className={styles.sheet}
            aria-current={index === progress.done ? "step" : undefined}
          >
            {index < progress.done && (
              <CheckmarkRegular
                className={styles.icon}
                role="img"
                aria-label={text("building.readySign")}
              />
            )}
            {index === progress.done && <Spinner size="extra-tiny" aria-hidden />}
            {index > progress.done && <CircleSmallRegular className={styles.icon} aria-hidden />}
            <span className={index > progress.done ? styles.waiting : undefined}>{sheet}</span>
            <span className={styles.kept}>{keptWords(progress, index)}</span>
          </li>
        ))}
      </ol>
    </View>
  );
}

function lineOf({ progress, waiting, cancelling, finishing }: InWork): string {
  if (progress?.naming === true) return text("building.placing");
  if (cancelling && finishing) return text("interrupted.stopping");
  if (cancelling) return text("building.takingAway");
  if (waiting !== undefined) return text(`building.${waiting}`);
  if (progress === undefined) return text("building.looking");
  const { sheets, done } = progress;
  return done < sheets.length
    ? text("building.sheet", { number: done + 1, count: sheets.length, sheet: sheets[done] })
    : text("building.placing");
}

function promiseOf({ finishing, progress }: InWork): string {
  if (!finishing) return text("building.promise");
  const count = progress?.kept?.sheets ?? 0;
  return count === 0 ? text("interrupted.promiseNone") : text("interrupted.promise", { count });
}

/** What became of a sheet that an interrupted build had made. */
function keptWords({ kept, done }: BuildProgress, index: number): string {
  if (kept === undefined || index >= done) return "";
  const answers = kept.answers[index] ?? 0;
  if (answers > 0) return text("interrupted.answersKept", { count: answers });
  return text(index < kept.sheets ? "interrupted.sheetKept" : "interrupted.sheetMade");
}

/** Announces the progress at each tenth, so that a long list does not talk endlessly. */
function useAnnouncedTenths(progress: BuildProgress | undefined): void {
  const announce = useAnnounce();
  const count = progress?.sheets.length ?? 0;
  const tenth = progress === undefined ? 0 : Math.floor((progress.done * 10) / count);
  const said =
    tenth > 0 ? text("building.done", { number: Math.ceil((tenth * count) / 10), count }) : "";
  useEffect(() => {
    if (said !== "") announce(said);
  }, [said, announce]);
}
