/** The code of docs/power-bi.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const PAGE = readFileSync(
  join(__dirname, "..", "..", "..", "..", "docs", "power-bi.md"),
  "utf8",
);

const blocksOf = (language: string): readonly string[] =>
  PAGE.split(`\`\`\`${language}\n`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf("```")));

const [answers, without, files, ...others] = blocksOf("m");
if (others.length > 0) throw new Error("The page has a query that no test knows.");

/** Both queries, from a folder and from SharePoint, whose step Files the page gives alone. */
const fromSharePoint = (code: string): string => code.replace(/^ {4}Files = .*\n/m, () => files);
export const QUERIES = {
  answers,
  without,
  answersFromSharePoint: fromSharePoint(answers),
  withoutFromSharePoint: fromSharePoint(without),
} as const;

export const [MEASURES] = blocksOf("dax");
