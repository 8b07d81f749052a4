import { LOCALE } from "../../../text/fillText";
import { formatDate } from "../../../text/formatDate";
import type { LastRound } from "../../../workbook/build/carried/lastRound";
import type { LastRoundRead } from "../../../workbook/read/returns/ReturnOutcome";
import { text } from "../../text/takeOver/takeOverText";

const list = new Intl.ListFormat(LOCALE);

/** How many of the parts that could not be read are named. */
const MOST_NAMED = 3;

/** The file and its date. */
export function takeOverTitle({ file, assessment }: LastRoundRead): string {
  const { date } = assessment.details;
  return date === ""
    ? text("takeOver.title", { file })
    : text("takeOver.titleDated", { file, date: formatDate(date) });
}

/** "59 answers, 11 targets and 8 open actions are taken over. 5 done actions are not." */
export function takeOverSentence({ counts }: Pick<LastRound, "counts">): string {
  const parts = [
    text("takeOver.answers", { count: counts.answers }),
    ...(counts.targets === 0 ? [] : [text("takeOver.targets", { count: counts.targets })]),
    ...(counts.actions === 0 ? [] : [text("takeOver.actions", { count: counts.actions })]),
  ];
  const all = text("takeOver.all", {
    parts: list.format(parts),
    count: counts.answers + counts.targets + counts.actions,
  });
  return counts.ended === 0 ? all : `${all} ${text("takeOver.ended", { count: counts.ended })}`;
}

/** What to know before it is taken over. */
export function takeOverNotes({ notes }: LastRoundRead): readonly string[] {
  return notes.flatMap((note): readonly string[] => {
    switch (note.kind) {
      case "noDate":
        return [text("takeOver.note.noDate")];
      case "draft":
        return [text("takeOver.note.draft")];
      case "notLevels":
        return [text("takeOver.note.notLevels", { count: note.valueCodeIds.length })];
      case "missing":
        return [text("takeOver.note.missing", { count: note.valueCodeIds.length })];
      case "unread":
        return [
          text("takeOver.note.unread", { count: note.problems.length }),
          ...note.problems
            .slice(0, MOST_NAMED)
            .map(
              ({ sheet, cell, message }) =>
                `${[sheet, cell].filter((part) => part !== null).join(", ")}: ${message}`,
            ),
        ];
      case "otherVersion":
      case "notEarlier":
      case "otherCouncil":
        return [];
    }
  });
}
