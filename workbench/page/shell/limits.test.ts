import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LARGEST_FILE } from "../files/fileObstacle";
import { EXCEL_API } from "../transport/appContext";
import { ENDS_WITHIN } from "../transport/runCommand";
import { LIMITS, STAND_IN } from "./limits";

const ROOT = join(__dirname, "..", "..", "..");
const guide = readFileSync(join(ROOT, "docs", "workbench.md"), "utf8");
const section = guide.split("## What it does not do\n")[1].split("\n## ")[0];
const words = (text: string): string => text.replace(/\s+/g, " ").trim();

test("The guide has the page's list, word for word and in the same order.", () => {
  const [introduction, ...items] = section.split("\n- ").map(words);
  expect(introduction).toBe(STAND_IN);
  expect(items).toEqual(LIMITS.map(({ about, text }) => `**${about}.** ${text}`));
});

test("Figures in the list match the code.", () => {
  const all = LIMITS.map(({ text }) => text).join(" ");
  expect(all).toContain(`more than ${LARGEST_FILE / 1_000_000} MB`);
  expect(all).toContain(`${ENDS_WITHIN / 1000} seconds`);
  expect(all).toContain(`ExcelApi ${EXCEL_API} `);
});
