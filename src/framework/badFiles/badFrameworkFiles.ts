import type { BadFrameworkFile } from "./badFrameworkFile";
import { criteriaMistakes } from "./criteriaMistakes";
import { levelMistakes } from "./levelMistakes";
import { nameMistakes } from "./nameMistakes";
import { shapeMistakes } from "./shapeMistakes";
import { sheetNameMistakes } from "./sheetNameMistakes";
import { statementMistakes } from "./statementMistakes";
import { supersedesMistakes } from "./supersedesMistakes";

/** Every kind of mistake a file can have, except text that is not JSON. */
export const badFrameworkFiles: readonly BadFrameworkFile[] = [
  ...statementMistakes,
  ...criteriaMistakes,
  ...nameMistakes,
  ...sheetNameMistakes,
  ...levelMistakes,
  ...shapeMistakes,
  ...supersedesMistakes,
];
