/** The texts of sheets and report are in their catalogues, and the code has none of its own. */
import { join } from "node:path";
import { literalTexts, sourceFiles } from "./literalTexts";

const ROOT = join(__dirname, "../..");

/** Folders whose code composes what people read on sheets and in the report. */
const FOLDERS = ["src/workbook/sheets", "src/workbook/print", "src/report"];

/** Four words in a row: a shorter literal may be a heading or a value that rules compare. */
const SENTENCE = /(?:\p{L}+[,:]? ){3}\p{L}+/u;

/** Headings by which the action plan and the record are read back, and the months that formulas choose from. */
const ALLOWED = [
  /^What the next level says$/,
  /^Levels given as data$/,
  /^January February .* December$/,
];

/** What a literal would show: the quoted parts of a formula, nothing of HTML. */
function shownBy(text: string): readonly string[] {
  if (text.includes("<")) return [];
  const quoted = [...text.matchAll(/"([^"]*)"/g)].map(([, part]) => part);
  return quoted.length > 0 ? quoted : [text];
}

test.each(FOLDERS)("No sentence is written in the code of %s.", (folder) => {
  const found = sourceFiles(ROOT, folder).flatMap((path) =>
    literalTexts(ROOT, path)
      .filter(({ isError }) => !isError)
      .filter(({ text }) => !ALLOWED.some((one) => one.test(text)))
      .filter(({ text }) => shownBy(text).some((part) => SENTENCE.test(part)))
      .map(({ text, line }) => `${path}:${line} ${text}`),
  );
  expect(found).toEqual([]);
});
