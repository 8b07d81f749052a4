import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { columnProblems, levelsOf, nameInHeading } from "../../../workbook/frameworkTable/columns";
import type { TableReading } from "../../../workbook/frameworkTable/TableReading";
import { Notice } from "../../components/Notice";
import { View } from "../../components/View";
import { text } from "../../text/ownFramework/ownFrameworkText";
import type { Chosen, Entries } from "./Chosen";
import { ColumnRows } from "./ColumnRows";

/** As long as titles can be. */
const LONGEST = { title: 200, version: 30, publisher: 200, levelName: 60 } as const;

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  heading: { margin: 0, fontSize: "14px", lineHeight: "19px" },
  levels: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))",
    gap: "6px 10px",
  },
  level: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", alignItems: "center" },
  button: { width: "100%" },
  lines: { margin: 0, paddingInlineStart: "18px" },
  left: { margin: "6px 0 0", fontSize: "12px", lineHeight: "16px" },
});

interface CheckColumnsProps {
  readonly chosen: Extract<Chosen, { readonly kind: "table" }>;
  readonly reading: TableReading;
  /** How far the sheet is read again. */
  readonly progress: React.JSX.Element;
  readonly onChange: (chosen: Chosen) => void;
  readonly onCheck: () => void;
  readonly onBack: () => void;
}

/** What each column means, what levels are called, and the framework's name. */
export function CheckColumns(props: CheckColumnsProps): React.JSX.Element {
  const { chosen, reading, progress, onChange, onCheck, onBack } = props;
  const { table, meanings, entries } = chosen;
  const styles = useStyles();
  const leftId = useId();
  const problems = columnProblems(table, meanings);
  const nameMissing = entries.title.trim() === "";
  const open = problems.length + (nameMissing ? 1 : 0);
  const enter = (some: Partial<Entries>): void =>
    onChange({ ...chosen, entries: { ...entries, ...some } });
  const unnamed = levelsOf(meanings).some(
    (value) =>
      nameInHeading(table, meanings, value) === undefined &&
      (entries.levelNames.has(value) || nameOf(reading, value) === `Level ${value}`),
  );
  return (
    <View
      title={text("own.checkColumns")}
      onBack={onBack}
      aside={text("own.step", { step: 2 })}
      foot={
        <>
          <Button
            appearance="primary"
            className={styles.button}
            disabledFocusable={open > 0}
            aria-describedby={open > 0 ? leftId : undefined}
            onClick={onCheck}
          >
            {text("own.check", { count: table.rows.length })}
          </Button>
          {open > 0 && (
            <p id={leftId} className={styles.left}>
              {text("own.toFix", { count: open })}
            </p>
          )}
        </>
      }
    >
      {progress}
      {problems.length === 1 && (
        <Notice intent="warning" title={problems[0].message}>
          {problems[0].remedy}
        </Notice>
      )}
      {problems.length > 1 && (
        <Notice intent="warning" title={text("own.toFix", { count: problems.length })}>
          <ul className={styles.lines}>
            {problems.map(({ message, remedy }) => (
              <li key={message}>
                {message} {remedy}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ColumnRows
        table={table}
        meanings={meanings}
        onChange={(changed) => onChange({ ...chosen, meanings: changed })}
      />
      {unnamed && (
        <section aria-labelledby="own-level-names">
          <h2 id="own-level-names" className={styles.heading}>
            {text("own.levelNames")}
          </h2>
          <div className={styles.levels}>
            {levelsOf(meanings).map((value) => (
              <label key={value} className={styles.level}>
                {value}
                <Input
                  size="small"
                  className={styles.input}
                  maxLength={LONGEST.levelName}
                  aria-label={text("own.levelName", { value })}
                  value={entries.levelNames.get(value) ?? nameOf(reading, value)}
                  onChange={(_event, { value: name }) =>
                    enter({ levelNames: new Map([...entries.levelNames, [value, name]]) })
                  }
                />
              </label>
            ))}
          </div>
        </section>
      )}
      <Field
        label={text("own.name")}
        required
        validationMessage={nameMissing ? text("own.nameMissing") : undefined}
      >
        <Input
          className={styles.input}
          maxLength={LONGEST.title}
          value={entries.title}
          onChange={(_event, { value }) => enter({ title: value })}
        />
      </Field>
      <Field label={text("own.version")}>
        <Input
          className={styles.input}
          maxLength={LONGEST.version}
          value={entries.version}
          onChange={(_event, { value }) => enter({ version: value })}
        />
      </Field>
      <Field label={text("own.publisher")}>
        <Input
          className={styles.input}
          maxLength={LONGEST.publisher}
          value={entries.publisher}
          onChange={(_event, { value }) => enter({ publisher: value })}
        />
      </Field>
    </View>
  );
}

function nameOf({ file }: TableReading, value: number): string {
  return file.levels.find((level) => level.value === value)?.name ?? "";
}
