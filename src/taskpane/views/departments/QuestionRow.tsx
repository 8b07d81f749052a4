import { Button, Input, makeStyles } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { newerOf } from "../../../workbook/read/returns/newerOf";
import type { Asked } from "../../context/InboxContext";
import { formatDate, formatDateTime } from "../../../text/formatDate";
import { text } from "../../text/departments/departmentText";
import { DepartmentRow } from "./DepartmentRow";
import type { Answer } from "./takeReading";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", width: "100%", minWidth: 0, gap: "6px" },
  input: { minWidth: 0, flex: "1 1 80px" },
  button: { minWidth: 0 },
});

interface QuestionRowProps {
  readonly asked: Asked;
  readonly onAnswer: (answer: Answer) => void;
}

/** A file about which only the person can decide. */
export function QuestionRow({ asked, onAnswer }: QuestionRowProps): React.JSX.Element {
  const { read, question } = asked;
  const { department, file, date } = read.answers;
  const leaveOut = (
    <Button size="small" onClick={() => onAnswer({ kind: "leaveOut" })}>
      {text("departments.leaveOut")}
    </Button>
  );
  const use = (words: string) => (
    <Button size="small" onClick={() => onAnswer({ kind: "use" })}>
      {words}
    </Button>
  );
  switch (question.kind) {
    case "noDepartment":
      return (
        <DepartmentRow
          sign="asks"
          name={file}
          lines={[text("departments.noName")]}
          below={<NameForm file={file} onAnswer={onAnswer} />}
        />
      );
    case "sameDepartment": {
      const { other } = question;
      const lines = [
        text("departments.twice"),
        ...[other, read].map((one) =>
          text("departments.fileOf", { file: one.answers.file, date: dateOf(one) }),
        ),
      ];
      const newer = newerOf(other, read);
      return (
        <DepartmentRow
          sign="asks"
          name={department}
          lines={lines}
          below={
            <>
              {use(
                newer === undefined
                  ? text("departments.useThis", { file })
                  : text("departments.useNewer"),
              )}
              <Button size="small" onClick={() => onAnswer({ kind: "keepBoth" })}>
                {text("departments.keepBoth")}
              </Button>
              {newer === undefined && leaveOut}
            </>
          }
        />
      );
    }
    case "older":
      return (
        <DepartmentRow
          sign="asks"
          name={department}
          lines={[
            text("departments.older", {
              date: formatDate(date),
              other: formatDate(question.other.date),
            }),
            file,
          ]}
          below={
            <>
              {use(text("departments.useOlder"))}
              {leaveOut}
            </>
          }
        />
      );
    case "sameAnswers":
      return (
        <DepartmentRow
          sign="asks"
          name={department}
          lines={[text("departments.sameAnswers", { other: question.other.department }), file]}
          below={
            <>
              {use(text("departments.useAnyway"))}
              {leaveOut}
            </>
          }
        />
      );
  }
}

/** Its date of assessment, otherwise when the file was changed. */
function dateOf({ answers, modified }: Asked["read"]): string {
  if (answers.date !== "") return formatDate(answers.date);
  return modified === "" ? text("departments.noDate") : formatDateTime(modified);
}

interface NameFormProps {
  readonly file: string;
  readonly onAnswer: (answer: Answer) => void;
}

function NameForm({ file, onAnswer }: NameFormProps): React.JSX.Element {
  const styles = useStyles();
  const [name, setName] = useState("");
  return (
    <form
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (name.trim() !== "") onAnswer({ kind: "name", department: name });
      }}
    >
      <Input
        className={styles.input}
        input={{ style: { minWidth: 0 } }}
        aria-label={text("departments.nameOf", { file })}
        placeholder={text("departments.department")}
        value={name}
        onChange={(_event, { value }) => setName(value)}
      />
      <Button type="submit" className={styles.button} disabledFocusable={name.trim() === ""}>
        {text("departments.addOne")}
      </Button>
      <Button
        appearance="subtle"
        className={styles.button}
        onClick={() => onAnswer({ kind: "leaveOut" })}
      >
        {text("departments.leaveOut")}
      </Button>
    </form>
  );
}
