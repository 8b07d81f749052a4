import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment } from "../../assessment/assessment";
import type { Trouble } from "../../workbook/outcomes";
import { titleWithVersion } from "../text/frameworkLine";
import { useAnnounce } from "../components/LiveRegion";
import { Notice } from "../components/Notice";
import { TroubleBar } from "../components/TroubleBar";
import { useFocusedHeading } from "../components/View";
import { usePane } from "../shell/PaneContext";

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "12px",
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", outlineOffset: "2px" },
  about: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    rowGap: "2px",
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "10px 0" },
  line: { margin: "4px 0 0", fontSize: "12px", lineHeight: "16px" },
});

type Task =
  | { readonly kind: "idle" }
  | { readonly kind: "working"; readonly name: string }
  | { readonly kind: "done"; readonly title: string; readonly text: string }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** What is done now and then: what the assessment is, and the things to do with all of it. */
export default function MoreView(): React.JSX.Element {
  const { service, assessment, read, buildAgain } = usePane();
  const styles = useStyles();
  const heading = useFocusedHeading();
  const announce = useAnnounce();
  const [task, setTask] = useState<Task>({ kind: "idle" });
  const { framework, details } = assessment;

  const run = async (name: string, work: () => Promise<Task>): Promise<void> => {
    if (task.kind === "working") return;
    setTask({ kind: "working", name });
    const ended = await work();
    setTask(ended);
    if (ended.kind === "done") announce(`${ended.title}. ${ended.text}`);
    if (ended.kind === "failed") announce(`${ended.trouble.message} ${ended.trouble.remedy}`);
  };

  const refresh = async (): Promise<Task> => {
    const outcome = await service.refresh();
    if (outcome.kind === "failed") return outcome;
    await read();
    return { kind: "done", title: "Refreshed", text: "Texts and row heights are up to date." };
  };

  const fill = async (): Promise<Task> => {
    const outcome = await service.fillActionPlan();
    return outcome.kind === "failed"
      ? outcome
      : { kind: "done", title: "Action plan", text: filledText(outcome.added) };
  };

  const tasks = [
    {
      name: "Refresh the summary",
      line: "Writes its texts and time stamp again and fits rows to their comments.",
      onPress: () => void run("Refresh the summary", refresh),
    },
    {
      name: "Fill the action plan",
      line: "Adds the value codes that hold the level down. Rows that people wrote stay.",
      onPress: () => void run("Fill the action plan", fill),
    },
    {
      name: "Build the sheets again",
      line: "Draws every sheet anew. All levels, comments and evidence stay.",
      onPress: () => buildAgain({ framework, details, whenPresent: "rebuild" }),
    },
  ];

  return (
    <main className={styles.main}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        More
      </h1>
      <dl className={styles.about}>
        {aboutLines(assessment).map(([term, value]) => [
          <dt key={term} className={styles.term}>
            {term}
          </dt>,
          <dd key={`${term} value`} className={styles.value}>
            {value}
          </dd>,
        ])}
      </dl>
      {task.kind === "done" && (
        <Notice title={task.title} intent="success">
          {task.text}
        </Notice>
      )}
      {task.kind === "failed" && (
        <TroubleBar
          trouble={task.trouble}
          action="Close"
          onAction={() => setTask({ kind: "idle" })}
        />
      )}
      <ul className={styles.list}>
        {tasks.map(({ name, line, onPress }) => {
          const working = task.kind === "working" && task.name === name;
          return (
            <li key={name} className={styles.item}>
              <Button
                disabledFocusable={task.kind === "working"}
                icon={working ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
                onClick={onPress}
              >
                {name}
              </Button>
              <p className={styles.line}>{line}</p>
            </li>
          );
        })}
      </ul>
    </main>
  );
}

function aboutLines({ framework, details }: Assessment): readonly (readonly [string, string])[] {
  return [
    ["Council", details.organisation],
    ...(details.department === "" ? [] : [["Department", details.department] as const]),
    ["Framework", titleWithVersion(framework)],
    ["Status", details.status === "final" ? "Final" : "Draft"],
  ];
}

function filledText(added: number): string {
  if (added === 0) return "Every limiting value code is already in it.";
  return `${added} value ${added === 1 ? "code was" : "codes were"} added.`;
}
