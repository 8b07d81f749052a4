import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Assessment } from "../../assessment/assessment";
import { scoreAssessment } from "../../assessment/scoreAssessment";
import type { BuildRequest, Omission, Trouble } from "../../workbook/outcomes";
import type { AssessmentService } from "../AssessmentService";
import type { CommandTrouble } from "../shell/useCommandTrouble";
import { OMISSION_WORDS } from "../text/omissions";
import { More } from "../more/More";
import { Notice } from "./Notice";
import { Results } from "../results/Results";
import { TopNavigation } from "../shell/TopNavigation";
import { TroubleBar } from "./TroubleBar";
import { WhyThisLevel } from "../results/WhyThisLevel";
import { groupOf, type GroupKey } from "../results/groupOf";

/** The views that there are, in the order of their links. */
const PLACES = [
  { place: "results", name: "Results" },
  { place: "more", name: "More" },
] as const;

type Place = (typeof PLACES)[number]["place"];

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "12px",
    overflowWrap: "anywhere",
  },
});

interface AssessmentPagesProps {
  readonly service: AssessmentService;
  readonly assessment: Assessment;
  /** Why what is shown may be older than the cells. */
  readonly trouble: Trouble | undefined;
  readonly commandTrouble: CommandTrouble;
  /** What Excel refused when the sheets were built just now. */
  readonly omitted: readonly Omission[];
  readonly onRead: () => Promise<void>;
  readonly onBuildAgain: (request: BuildRequest, frameworkTitle: string) => void;
  /** Called before the person goes to another view, which may then take the focus. */
  readonly onNavigate: () => void;
}

/** Everything that the pane shows of an assessment. */
export default function AssessmentPages(props: AssessmentPagesProps): React.JSX.Element {
  const {
    service,
    assessment,
    trouble,
    commandTrouble,
    omitted,
    onRead,
    onBuildAgain,
    onNavigate,
  } = props;
  const styles = useStyles();
  const [place, setPlace] = useState<Place>("results");
  const [why, setWhy] = useState<GroupKey | undefined>();
  const [returnTo, setReturnTo] = useState<GroupKey | undefined>();
  const [openThemes, setOpenThemes] = useState<ReadonlySet<string>>(new Set());
  const scores = useMemo(() => scoreAssessment(assessment), [assessment]);

  const explained = why === undefined ? undefined : groupOf(why, scores, assessment);
  if (explained !== undefined) {
    return (
      <WhyThisLevel
        group={explained}
        framework={assessment.framework}
        onBack={() => {
          setReturnTo(why);
          setWhy(undefined);
        }}
      />
    );
  }
  return (
    <>
      <TopNavigation
        places={PLACES}
        current={place}
        onGo={(next) => {
          onNavigate();
          setReturnTo(undefined);
          setPlace(next);
        }}
      />
      <main className={styles.main}>
        {commandTrouble.trouble && (
          <TroubleBar
            trouble={commandTrouble.trouble}
            action="Close"
            onAction={commandTrouble.dismiss}
          />
        )}
        {trouble && (
          <TroubleBar trouble={trouble} action="Read again" onAction={() => void onRead()} />
        )}
        {omitted.map((part) => (
          <Notice key={part} intent="warning" title={OMISSION_WORDS[part].title}>
            {OMISSION_WORDS[part].remedy}
          </Notice>
        ))}
        {place === "results" ? (
          <Results
            assessment={assessment}
            scores={scores}
            returnTo={returnTo}
            openThemes={openThemes}
            onOpenThemes={setOpenThemes}
            onWhy={(key) => {
              onNavigate();
              setWhy(key);
            }}
          />
        ) : (
          <More
            service={service}
            assessment={assessment}
            onRead={onRead}
            onBuildAgain={onBuildAgain}
          />
        )}
      </main>
    </>
  );
}
