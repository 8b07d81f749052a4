import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import type { Departments } from "../../../assessment/assessment";
import { differences } from "../../../assessment/departments/differences";
import { useInbox } from "../../context/InboxContext";
import { useKept } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import { namesHidden, waitedFor } from "../../text/hiddenNames";
import { text } from "../../text/departments/departmentText";
import { limited } from "../../text/tooLong/limited";
import { WALKS, walksOf, type Walk } from "./walks";

const useStyles = makeStyles({
  field: {
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "8px",
    "@media (max-width: 259px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  input: { minWidth: 0, width: "100%" },
  walk: { width: "100%" },
  line: { margin: 0 },
  hide: { display: "flex", flexDirection: "column" },
  tick: { marginLeft: "-8px" },
  small: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

const LONGEST_PRESENT = 200;
/** With fewer, a comment may show who wrote it. */
const FEW = 5;

interface WalkChoiceProps {
  readonly departments: Departments;
  /** True while something else is the next step. */
  readonly isSecond: boolean;
}

/** Which differences to go through, who is there, and whether names are shown. */
export function WalkChoice({ departments, isSecond }: WalkChoiceProps): React.JSX.Element {
  const { assessment, preferences, changePreferences, canAnswer, go } = usePane();
  const [{ present }, change] = useInbox();
  const [chosen, setChosen] = useKept<Walk>("departments.walk", "open");
  const styles = useStyles();
  const limit = limited(present, LONGEST_PRESENT);
  const walks = walksOf(departments, assessment.framework);
  const ids = walks[chosen];
  const all = differences(departments, assessment.framework);
  const differ = all.filter(({ council }) => (council.spread ?? 0) > 0).length;
  const unanswered = all.filter(
    ({ council }) => council.basis === "weakest" && council.spread === 0 && council.provisional,
  ).length;
  return (
    <>
      {walks.open.length === 0 && (
        <p className={styles.line}>
          {differ === 0
            ? text("departments.noDifferences")
            : text("departments.allAgreed", { count: differ })}
        </p>
      )}
      {walks.open.length === 0 && unanswered > 0 && (
        <p className={styles.line}>{text("departments.unanswered", { count: unanswered })}</p>
      )}
      <Button
        id="departments-walk"
        appearance={isSecond || ids.length === 0 ? "secondary" : "primary"}
        className={styles.walk}
        disabledFocusable={ids.length === 0 || !canAnswer}
        onClick={() => go({ kind: "agree", valueCodeIds: ids })}
      >
        {text(WALK_WORDS[chosen], { count: ids.length })}
      </Button>
      <Field label={text("departments.show")} orientation="horizontal" className={styles.field}>
        <Select
          className={styles.input}
          select={{ style: { minWidth: 0 } }}
          value={chosen}
          onChange={(_event, { value }) => {
            const walk = WALKS.find((one) => one === value);
            if (walk !== undefined) setChosen(walk);
          }}
        >
          {WALKS.filter((walk) => isOffered(walk, walks[walk].length, chosen)).map((walk) => (
            <option key={walk} value={walk}>
              {text(`departments.walk.${walk}`, { count: walks[walk].length })}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={text("departments.present")}
        orientation="horizontal"
        className={styles.field}
        {...limit.field}
      >
        <Input
          className={styles.input}
          input={{ style: { minWidth: 0 } }}
          placeholder={text("departments.presentHint")}
          {...limit.input}
          value={present}
          onChange={(_event, { value }) => change((inbox) => ({ ...inbox, present: value }))}
        />
      </Field>
      <div className={styles.hide}>
        <Checkbox
          className={styles.tick}
          checked={preferences.hidesDepartments}
          label={text("departments.hide")}
          onChange={(_event, { checked }) =>
            changePreferences({ hidesDepartments: checked === true })
          }
        />
        <span className={styles.small}>{hideLine(departments, preferences.hidesDepartments)}</span>
      </div>
    </>
  );
}

const WALK_WORDS = {
  open: "departments.go",
  apart: "departments.go",
  notAgreed: "departments.goCodes",
  changed: "departments.goCodes",
  notRecorded: "departments.goCodes",
} as const;

/** What a typed cell needs is offered only where there is one. */
function isOffered(walk: Walk, count: number, chosen: Walk): boolean {
  return walk !== "notRecorded" || count > 0 || walk === chosen;
}

function hideLine(departments: Departments, hides: boolean): string {
  const { returns } = departments;
  if (hides && !namesHidden(departments, hides)) {
    return text("departments.shown", { count: returns.length });
  }
  const few =
    hides && returns.length < FEW
      ? ` ${text("departments.hideFew", { count: returns.length })}`
      : "";
  const unknown =
    hides && waitedFor(departments) === undefined ? ` ${text("departments.hideUnknown")}` : "";
  return `${text("departments.hideText")}${few}${unknown}`;
}
