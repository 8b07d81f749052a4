import type { LevelEntry } from "../../assessment/assessment";
import type { Framework } from "../../framework/framework";
import { entryWords } from "../text/levelWords";
import { text } from "../text/text";
import type { Conflict } from "./Recording";
import { namesOf } from "./responseFields";

/** Characters of a comment that a bar quotes; its field has the full text. */
const LONGEST_QUOTE = 120;

interface ConflictWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * What the sheet had and what the person had done: "At 10:42 the sheet had 3 - Mature." Who
 * changed it is not known: it may be the same person, on the sheet.
 */
export function conflictWords(conflict: Conflict, framework: Framework): ConflictWords {
  const time = conflict.foundAt.slice(11, 16);
  const told = namesOf(conflict.mine).map((field): readonly string[] => {
    if (field === "entry") {
      return entryLines(conflict.theirs.entry, conflict.mine.entry, framework, time);
    }
    const theirs = conflict.theirs[field] ?? "";
    const mine = conflict.mine[field] ?? "";
    return [
      text(`conflict.${field}`, { time }),
      theirs === ""
        ? text("conflict.theirs.empty")
        : text("conflict.theirs.text", { theirs: shortened(theirs) }),
      mine === ""
        ? text("conflict.mine.empty")
        : text("conflict.mine.text", { mine: shortened(mine) }),
    ];
  });
  const [title = "", ...lines] = told.flat();
  return { title, lines };
}

function entryLines(
  theirs: LevelEntry | undefined,
  mine: LevelEntry | undefined,
  framework: Framework,
  time: string,
): readonly string[] {
  const words = (entry: LevelEntry | undefined): string | undefined => {
    if (entry === undefined || entry.kind === "notAssessed") return undefined;
    return entry.kind === "notALevel" ? `“${entry.text}”` : entryWords(entry, framework);
  };
  const [other, own] = [words(theirs), words(mine)];
  return [
    other === undefined
      ? text("conflict.entryCleared", { time })
      : text("conflict.entry", { theirs: other, time }),
    own === undefined
      ? text("conflict.mine.entryCleared")
      : text("conflict.mine.entry", { mine: own }),
  ];
}

function shortened(words: string): string {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()}…` : words;
}
