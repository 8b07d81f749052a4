import type { BadFrameworkFile } from "./badFrameworkFile";
import { levelMistakes } from "./levelMistakes";
import { nameMistakes } from "./nameMistakes";
import { shapeMistakes } from "./shapeMistakes";
import { sheetNameMistakes } from "./sheetNameMistakes";
import { statementMistakes } from "./statementMistakes";

/** Every kind of mistake that a file can have, but for text that is no JSON. */
export const badFrameworkFiles: readonly BadFrameworkFile[] = [
  ...statementMistakes,
  ...nameMistakes,
  ...sheetNameMistakes,
  ...levelMistakes,
  ...shapeMistakes,
];
