import { makeStyles } from "@fluentui/react-components";
import { Suspense, useCallback, useContext, useEffect, useMemo, useState } from "react";
import type { Assessment } from "../../assessment/assessment";
import { readinessOf } from "../../assessment/readiness";
import { scoreAssessment } from "../../assessment/scoreAssessment";
import type { AssessmentScores } from "../../assessment/scores";
import type { BuildRequest } from "../../workbook/build/BuildOutcome";
import type { Omission, Trouble } from "../../workbook/excel/Trouble";
import type { WorkbookCondition } from "../../workbook/read/ReadOutcome";
import type { AssessmentService } from "../AssessmentService";
import { WorkbookBars } from "../views/blocked/WorkbookBars";
import { Loading } from "../components/Loading";
import { useRecording } from "../recording/useRecording";
import { useBuildsWhenWritten } from "../recording/useBuildsWhenWritten";
import type { Preferences } from "../preferences/preferences";
import { text } from "../text/text";
import { AssessmentViews, fetchViewsWhenIdle } from "./AssessmentViews";
import { HeaderSlotContext } from "../context/HeaderSlot";
import { Messages } from "./Messages";
import { NavigatedContext } from "../context/NavigatedContext";
import { PaneContext, type PaneContents } from "../context/PaneContext";
import { PaneHeader } from "./PaneHeader";
import { SampleStrip } from "./SampleStrip";
import type { CommandTrouble } from "../trouble/useCommandTrouble";
import type { Figures } from "./useFigures";
import type { Restored } from "./useRestore";
import { useProgressTold } from "./useProgressTold";
import { useNavigation } from "./useNavigation";
import { PLACE_OF, type View } from "../context/views";

export interface AssessmentPaneProps {
  readonly service: AssessmentService;
  readonly assessment: Assessment;
  readonly condition: WorkbookCondition;
  /** When the reading that found them began, from performance.now(). */
  readonly startedAt: number;
  readonly onOwnChange: () => void;
  readonly preferences: Preferences;
  readonly onPreferences: (some: Partial<Preferences>) => void;
  /** Why what is shown may be older than the cells. */
  readonly trouble: Trouble | undefined;
  readonly commandTrouble: CommandTrouble;
  /** What Excel refused in the build that just ended. */
  readonly omitted: readonly Omission[];
  /** Departments that it could not add. */
  readonly notAdded: readonly string[];
  /** The view to open at; by default, where work continues. */
  readonly first: View | "ready" | undefined;
  /** True after an unfinished rebuild was removed. */
  readonly removed: boolean;
  readonly restored: Restored;
  readonly onRestoredClose: () => void;
  readonly onView: (view: View) => void;
  readonly figures: Figures;
  readonly onCalculate: () => Promise<void>;
  readonly onRead: () => Promise<void>;
  readonly onBuildAgain: (request: BuildRequest) => void;
  readonly onRebuild: (request: BuildRequest) => void;
  readonly onStartOwn: () => void;
}

// A landmark without contents would only be a distraction.
const useStyles = makeStyles({ over: { "&:not(:has(> :not(:empty)))": { display: "none" } } });

/**
 * Everything that the pane shows of an assessment: four places in the top navigation, views below.
 */
export default function AssessmentPane(props: AssessmentPaneProps): React.JSX.Element {
  const { service, condition, preferences, onPreferences, onRead, onBuildAgain, onStartOwn } =
    props;
  const { onOwnChange } = props;
  const styles = useStyles();
  const { assessment, recording } = useRecording(service, props.assessment, props.startedAt);
  // A person who has just built comes from another view, so the first one takes the focus.
  const arrived = useContext(NavigatedContext).navigated;
  const builds = useBuildsWhenWritten(recording);
  const { view, trail, returnTo, navigated, go, goTo, back } = useNavigation(
    props.first === "ready" ? { kind: "ready" } : (props.first ?? firstView(assessment, condition)),
    arrived,
  );
  const scores = useMemo(() => scoreAssessment(assessment), [assessment]);
  const toSettle = useMemo(
    () => countToSettle(assessment, scores, condition),
    [assessment, scores, condition],
  );
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  useProgressTold(recording, scores, assessment.framework);
  useEffect(() => {
    if (recording.kept.size > 0) onOwnChange();
  }, [recording.kept, onOwnChange]);
  useEffect(fetchViewsWhenIdle, []);
  const { onView } = props;
  useEffect(() => onView(view), [onView, view]);
  const navigate = useCallback(
    (next: View) => {
      recording.flush();
      go(next);
    },
    [recording, go],
  );
  const contents: PaneContents = {
    service,
    assessment,
    scores,
    condition,
    recording,
    canAnswer:
      assessment.submission === undefined && !condition.readOnly && condition.format !== "newer",
    preferences,
    changePreferences: onPreferences,
    view,
    go: navigate,
    back: () => {
      recording.flush();
      back();
    },
    read: onRead,
    buildAgain: builds.whenWritten(onBuildAgain),
    rebuild: builds.whenWritten(props.onRebuild),
    startOwn: onStartOwn,
  };
  return (
    <PaneContext.Provider value={contents}>
      <NavigatedContext.Provider value={{ navigated, returnTo, cameFrom: trail.at(-1)?.view.kind }}>
        <PaneHeader
          current={PLACE_OF[view.kind]}
          toSettle={toSettle}
          onSlot={setSlot}
          onGo={(place) => {
            recording.flush();
            goTo(place);
          }}
        />
        <HeaderSlotContext.Provider value={slot}>
          <section aria-label={text("messages.label")} className={styles.over}>
            <SampleStrip />
            <Messages
              trouble={props.trouble}
              commandTrouble={props.commandTrouble}
              omitted={props.omitted}
              notAdded={props.notAdded}
              removed={props.removed}
              buildHeld={builds.isHeld}
              onBuildHeldClose={builds.close}
              restored={props.restored}
              onRestoredClose={props.onRestoredClose}
              figures={props.figures}
              onCalculate={props.onCalculate}
            />
            <WorkbookBars />
          </section>
          <Suspense fallback={<Loading label={text("nav.opening")} />}>
            <AssessmentViews view={view} />
          </Suspense>
        </HeaderSlotContext.Provider>
      </NavigatedContext.Provider>
    </PaneContext.Provider>
  );
}

/** How many issues prevent submitting; none for a submitted assessment. */
function countToSettle(
  assessment: Assessment,
  scores: AssessmentScores,
  { copied }: WorkbookCondition,
): number {
  if (assessment.submission !== undefined) return 0;
  return readinessOf(assessment, copied, scores).toSettleFirst;
}

/** An assessment that can only be viewed opens at its results, any other where work continues. */
function firstView({ submission }: Assessment, { readOnly, format }: WorkbookCondition): View {
  const onlyToLookAt = submission !== undefined || readOnly || format === "newer";
  return onlyToLookAt ? { kind: "scores" } : { kind: "assess" };
}
