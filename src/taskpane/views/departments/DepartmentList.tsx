import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useState } from "react";
import type { DepartmentReturn, Departments } from "../../../assessment/assessment";
import { useKept } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import { waitedFor } from "../../text/hiddenNames";
import { text } from "../../text/departments/departmentText";
import { DepartmentRow } from "./DepartmentRow";
import { FoldedGroup } from "../../components/FoldedGroup";
import { answersLine, countAnswers } from "./returnLines";
import { joinNames } from "../../../text/joinNames";

/** Above this, lists fold and a field finds a department. */
export const MANY = 20;

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  nothing: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface DepartmentListProps {
  readonly departments: Departments;
  /** Absent if nothing can be changed. */
  readonly onRemove: ((department: string) => void) | undefined;
}

/** The departments that are in, and those that are waited for. */
export function DepartmentList({ departments, onRemove }: DepartmentListProps): React.JSX.Element {
  const { framework } = usePane().assessment;
  const styles = useStyles();
  const [sought, setSought] = useKept("departments.sought", "");
  const { returns } = departments;
  const isMany = returns.length > MANY;
  const fits = (name: string): boolean =>
    !isMany || name.toLowerCase().includes(sought.trim().toLowerCase());
  const found = returns.filter(({ department }) => fits(department));
  const awaited = (waitedFor(departments) ?? []).filter(fits);
  const isWhole = (one: DepartmentReturn): boolean => {
    const { assessed, total } = countAnswers(one, framework);
    return assessed === total;
  };
  const partly = found.filter((one) => !isWhole(one));
  const rows = (some: readonly DepartmentReturn[]) =>
    some.map((one) => (
      <ReturnRow
        key={one.department}
        found={one}
        line={answersLine(one, framework)}
        onRemove={onRemove}
      />
    ));
  return (
    <>
      {isMany && (
        <Input
          type="search"
          className={styles.input}
          input={{ style: { minWidth: 0 } }}
          contentBefore={<SearchRegular aria-hidden />}
          aria-label={text("departments.find")}
          placeholder={text("departments.find")}
          value={sought}
          onChange={(_event, { value }) => setSought(value)}
        />
      )}
      <FoldedGroup
        id="departments-notIn"
        title={text("departments.notIn")}
        count={awaited.length}
        folds={isMany}
        line={joinNames(awaited)}
      >
        {awaited.map((name) => (
          <DepartmentRow
            key={name}
            sign="awaited"
            name={name}
            after={onRemove && <RemoveSign name={name} onPress={() => onRemove(name)} />}
          />
        ))}
      </FoldedGroup>
      {isMany ? (
        <>
          <FoldedGroup
            id="departments-partly"
            title={text("departments.partly")}
            count={partly.length}
            folds
            line={rangeLine(partly.map((one) => countAnswers(one, framework).assessed))}
          >
            {rows(partly)}
          </FoldedGroup>
          <FoldedGroup
            id="departments-whole"
            title={text("departments.whole")}
            count={found.length - partly.length}
            folds
          >
            {rows(found.filter(isWhole))}
          </FoldedGroup>
          {found.length + awaited.length === 0 && (
            <p className={styles.nothing}>{text("find.nothing")}</p>
          )}
        </>
      ) : (
        <FoldedGroup
          id="departments-in"
          title={text("departments.in")}
          count={found.length}
          folds={false}
        >
          {rows(found)}
        </FoldedGroup>
      )}
    </>
  );
}

/** "From 31 to 58 assessed" */
function rangeLine(assessed: readonly number[]): string {
  return text("departments.range", {
    from: Math.min(...assessed),
    to: Math.max(...assessed),
  });
}

interface ReturnRowProps {
  readonly found: DepartmentReturn;
  readonly line: string;
  readonly onRemove: ((department: string) => void) | undefined;
}

/** A department that is in; removing it asks first. */
function ReturnRow({ found, line, onRemove }: ReturnRowProps): React.JSX.Element {
  const { department } = found;
  const [asks, setAsks] = useState(false);
  if (!asks || onRemove === undefined) {
    return (
      <DepartmentRow
        sign="in"
        name={department}
        lines={[line]}
        after={onRemove && <RemoveSign name={department} onPress={() => setAsks(true)} />}
      />
    );
  }
  return (
    <DepartmentRow
      sign="asks"
      name={text("departments.removeAsk", { department })}
      lines={[text("departments.removeText")]}
      below={
        <>
          <Button size="small" onClick={() => onRemove(department)}>
            {text("departments.remove")}
          </Button>
          <Button size="small" onClick={() => setAsks(false)}>
            {text("departments.keep")}
          </Button>
        </>
      }
    />
  );
}

function RemoveSign(props: {
  readonly name: string;
  readonly onPress: () => void;
}): React.JSX.Element {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<DismissRegular />}
      aria-label={text("departments.removeOf", { department: props.name })}
      onClick={props.onPress}
    />
  );
}
