/** What the support page and the documents for administrators call a label of the pane is one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const PAGES = ["src/pages/support.html", "docs/first-hour-in-excel.md", "docs/certification.md"];
/** Words that are emphasised without being a label, and labels of Excel's. */
const OTHERS = ["as said", "from the list", "and", "Enable Editing", "Maturity Workbook"];

/** Every text of the pane, in all its catalogues. */
function paneTexts(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const texts = files
    .filter((file) => file.endsWith("en-GB.json"))
    .flatMap((file) =>
      Object.values(JSON.parse(readFileSync(join(folder, file), "utf8")) as object).map(
        (text: unknown) => text,
      ),
    );
  return new Set(texts.filter((text) => typeof text === "string"));
}

test.each(PAGES)("%s names labels that the pane has.", (page) => {
  const text = readFileSync(join(ROOT, page), "utf8");
  const named = page.endsWith(".html")
    ? [...text.matchAll(/<b>([^<]+)<\/b>(?!<\/dt>)/g)].flatMap(([, label]) => label ?? [])
    : [...text.matchAll(/\*\*([^*]+)\*\*|(?<!\w)_([^_]+)_(?!\w)/g)].map(
        ([, one, other]) => one ?? other,
      );
  expect(named.length).toBeGreaterThan(0);
  const texts = paneTexts(join(ROOT, "src", "taskpane", "text"));
  expect(named.filter((label) => !OTHERS.includes(label) && !texts.has(label))).toEqual([]);
});
