import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { columnProblems, levelsOf, nameInHeading } from "../../../workbook/frameworkTable/columns";
import type { TableReading } from "../../../workbook/frameworkTable/TableReading";
import { Notice } from "../../components/Notice";
import { View } from "../../components/View";
import { text } from "../../text/ownFramework/ownFrameworkText";
import { tooLong } from "../../text/tooLong/tooLong";
import type { Chosen, Entries } from "./Chosen";
import { ColumnRows } from "./ColumnRows";

/** As long as each can be; what is longer stays and is said. */
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
  const levelNames = levelsOf(meanings).map((value) => ({
    value,
    name: entries.levelNames.get(value) ?? nameOf(reading, value),
  }));
  const enter = (some: Partial<Entries>): void =>
    onChange({ ...chosen, entries: { ...entries, ...some } });
  const unnamed = levelsOf(meanings).some(
    (value) =>
      nameInHeading(table, meanings, value) === undefined &&
      (entries.levelNames.has(value) || nameOf(reading, value) === `Level ${value}`),
  );
  const tooLongs = [
    tooLong(entries.title, LONGEST.title),
    tooLong(entries.version, LONGEST.version),
    tooLong(entries.publisher, LONGEST.publisher),
    ...(unnamed ? levelNames.map(({ name }) => tooLong(name, LONGEST.levelName)) : []),
  ].filter((words) => words !== undefined);
  const open = problems.length + (nameMissing ? 1 : 0) + tooLongs.length;
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
            {levelNames.map(({ value, name }) => (
              <label key={value} className={styles.level}>
                {value}
                <Field size="small" validationMessage={tooLong(name, LONGEST.levelName)}>
                  <Input
                    size="small"
                    className={styles.input}
                    aria-label={text("own.levelName", { value })}
                    value={name}
                    onChange={(_event, { value: typed }) =>
                      enter({ levelNames: new Map([...entries.levelNames, [value, typed]]) })
                    }
                  />
                </Field>
              </label>
            ))}
          </div>
        </section>
      )}
      <Field
        label={text("own.name")}
        required
        validationMessage={
          nameMissing ? text("own.nameMissing") : tooLong(entries.title, LONGEST.title)
        }
      >
        <Input
          className={styles.input}
          value={entries.title}
          onChange={(_event, { value }) => enter({ title: value })}
        />
      </Field>
      <Field
        label={text("own.version")}
        validationMessage={tooLong(entries.version, LONGEST.version)}
      >
        <Input
          className={styles.input}
          value={entries.version}
          onChange={(_event, { value }) => enter({ version: value })}
        />
      </Field>
      <Field
        label={text("own.publisher")}
        validationMessage={tooLong(entries.publisher, LONGEST.publisher)}
      >
        <Input
          className={styles.input}
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
