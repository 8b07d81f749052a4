import type { AnswersOfKeyArea } from "../paper/paperAnswers";
import { reportText } from "../text/reportText";
import type { Block } from "./Block";
import { line, paragraphs } from "./cells";

/** What a person wrote about a key area, after its name; nothing if nobody did. */
export function inShortLines({ ref, title, inShort }: AnswersOfKeyArea): readonly Block[] {
  if (inShort.trim() === "") return [];
  return paragraphs(reportText("theme.inShort", { ref, title, text: inShort })).map(line);
}
