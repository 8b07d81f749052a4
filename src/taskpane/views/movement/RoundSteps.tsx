import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { usePane } from "../../context/PaneContext";
import { useKept } from "../../context/KeptContext";
import { text } from "../../text/movement/movementText";
import { COUNCIL, groupRounds, groupsOfRounds, type GroupRound } from "./groupRounds";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "14px", lineHeight: "19px" },
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
  picture: { display: "block", width: "100%", height: "auto", marginTop: "8px" },
  line: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  number: { fill: tokens.colorNeutralForeground2, fontSize: "11px" },
  step: { fill: "none", stroke: tokens.colorBrandForeground1, strokeWidth: 2 },
  point: { fill: tokens.colorBrandForeground1 },
  rounds: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(88px, 1fr))",
    gap: "4px 8px",
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: "12px",
    lineHeight: "16px",
  },
  when: { display: "block", color: tokens.colorNeutralForeground2 },
});

const WIDTH = 320;
const ROW = 16;
const MARGIN = { left: 18, right: 8, top: 8 } as const;

/** The weakest level of a group by round: steps, as levels have nothing in between, and the same in words. */
export function RoundSteps(): React.JSX.Element {
  const { assessment } = usePane();
  const styles = useStyles();
  const [chosen, setChosen] = useKept("movement.rounds", COUNCIL);
  const groups = groupsOfRounds(assessment.framework);
  const id = groups.some((group) => group.id === chosen) ? chosen : COUNCIL;
  const rounds = groupRounds(assessment, id);
  return (
    <section aria-labelledby="movement-rounds">
      <h2 id="movement-rounds" className={styles.heading}>
        {text("movement.rounds", { count: rounds.length })}
      </h2>
      <Field label={text("movement.rounds.of")}>
        <Select
          className={styles.select}
          value={id}
          onChange={(_event, { value }) => setChosen(value)}
        >
          {groups.map((group) => (
            <option key={group.id} value={group.id}>
              {group.name}
            </option>
          ))}
        </Select>
      </Field>
      <Steps rounds={rounds} />
      <ol className={styles.rounds}>
        {rounds.map(({ name, words }, index) => (
          <li key={index}>
            <span className={styles.when}>{name} </span>
            {words}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Only for the eye: the list below says the same. */
function Steps({ rounds }: { readonly rounds: readonly GroupRound[] }): React.JSX.Element {
  const { levels } = usePane().assessment.framework;
  const styles = useStyles();
  const height = MARGIN.top * 2 + (levels.length - 1) * ROW;
  const width = (WIDTH - MARGIN.left - MARGIN.right) / rounds.length;
  const yOf = (value: number): number =>
    height - MARGIN.top - levels.findIndex((level) => level.value === value) * ROW;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} className={styles.picture} aria-hidden>
      {levels.map(({ value }) => (
        <g key={value}>
          <line
            className={styles.line}
            x1={MARGIN.left}
            x2={WIDTH - MARGIN.right}
            y1={yOf(value)}
            y2={yOf(value)}
          />
          <text className={styles.number} x={2} y={yOf(value) + 4}>
            {value}
          </text>
        </g>
      ))}
      <path className={styles.step} d={stepsPath(rounds, width, yOf)} />
      {rounds.map(({ level }, index) =>
        level === null ? null : (
          <circle
            key={index}
            className={styles.point}
            cx={MARGIN.left + index * width + 4}
            cy={yOf(level)}
            r={3.5}
          />
        ),
      )}
    </svg>
  );
}

/** Level lines as wide as a round, joined upright; broken where a round has no level. */
function stepsPath(
  rounds: readonly GroupRound[],
  width: number,
  yOf: (value: number) => number,
): string {
  return rounds
    .map(({ level }, index) => {
      if (level === null) return "";
      const left = MARGIN.left + index * width + (index === 0 ? 4 : 0);
      const before = rounds[index - 1]?.level ?? null;
      const start = before === null ? `M${left} ${yOf(level)}` : `V${yOf(level)}`;
      return `${start}H${MARGIN.left + (index + 1) * width}`;
    })
    .join("");
}
