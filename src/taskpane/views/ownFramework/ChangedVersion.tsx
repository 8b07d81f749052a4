import { Field, Input } from "@fluentui/react-components";
import { LONGEST } from "../../../framework/reading/readText";
import { text } from "../../text/ownFramework/ownFrameworkText";
import { tooLong } from "../../text/tooLong/tooLong";

interface ChangedVersionProps {
  /** The version of the table, which the workbook has too. */
  readonly before: string;
  readonly typed: string;
  readonly onType: (version: string) => void;
}

/** Asks for another version where answers move to a changed table that still has that of before. */
export function ChangedVersion(props: ChangedVersionProps): React.JSX.Element {
  const { before, typed, onType } = props;
  const problem = whyNotVersion(typed, before);
  return (
    <Field
      label={text("own.newVersion")}
      required
      hint={text("own.newVersionLine", { version: before })}
      validationMessage={problem}
    >
      <Input value={typed} onChange={(_event, { value }) => onType(value)} />
    </Field>
  );
}

/** Why a changed framework cannot have this version; undefined if it can. */
export function whyNotVersion(typed: string, before: string): string | undefined {
  const version = typed.trim();
  if (version === "") return text("own.versionMissing");
  if (version === before) return text("own.versionSame", { version });
  return tooLong(version, LONGEST.version);
}

/** What is proposed: the version of before, with today's date. */
export function proposedVersion(before: string): string {
  const [now] = new Date().toISOString().split("T");
  const named = text("own.changedVersion", { version: before, date: now });
  return named.length <= LONGEST.version ? named : now;
}
