import { LOCALE } from "../../../text/fillText";
import type { WorkbookCondition } from "../../../workbook/read/ReadOutcome";
import {
  answersKept,
  hasAnswer,
  levelsFromRecord,
  type KeptReading,
} from "../../context/keptReading";
import type { RestoredWords } from "../../context/PutBackContext";
import { text } from "../../text/gone/goneText";
import { goneList } from "./goneWords";

const list = new Intl.ListFormat(LOCALE);

/** What restoring brings back, to say once it is done. */
export function restoredWords(
  kept: KeptReading,
  { missing, gone }: Pick<WorkbookCondition, "missing" | "gone">,
): RestoredWords {
  const { assessment } = kept;
  const sheets = list.format(missing.map(({ title }) => `\u201C${title}\u201D`));
  const what = [
    ...(missing.length > 0 ? [text("gone.sheets", { count: missing.length, sheets })] : []),
    ...(gone.length > 0 ? [goneList(gone, kept)] : []),
  ];
  const onSheets = missing.reduce((sum, sheet) => sum + answersKept(assessment, sheet), 0);
  const inRows = gone.filter(
    (part) => part.kind === "row" && hasAnswer(assessment, part.valueCodeId),
  ).length;
  const answers = onSheets + inRows;
  const recorded = levelsFromRecord(kept, missing) ?? 0;
  return {
    title: text("gone.restored"),
    line: [
      text("gone.restoredText", { what: list.format(what) }),
      ...(answers > 0 ? [text("gone.restoredAnswers", { count: answers })] : []),
      ...(recorded > 0 ? [text("gone.restoredRecorded", { count: recorded })] : []),
    ].join(" "),
  };
}
