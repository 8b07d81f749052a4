import { readFileSync } from "node:fs";
import { join } from "node:path";
import { settingsFrom, DEFAULT_SETTINGS } from "../../workbench/bridge/userSettings";
import { isPlayedAgain, OTHER_EXCELS, PLAYED_AGAIN } from "./otherExcels";
import { listTestFiles } from "./testFiles";

const ROOT = join(__dirname, "..", "..");

test("jest is given a pattern for the files that are played again", () => {
  const files = listTestFiles(ROOT);
  const played = files.filter(isPlayedAgain);
  expect(played).toContain("test/workbook/check/repairFaults.long.test.ts");
  expect(played).toContain("test/workbook/build/building.test.ts");
  expect(played).toContain("test/workbook/read/answers/editsInExcel.long.test.ts");
  expect(played).not.toContain("test/workbook/read/answers/edits.long.test.ts");
  expect(played).not.toContain("test/workbook/read/resaved.libreOffice.long.test.ts");
  const pattern = new RegExp(PLAYED_AGAIN);
  for (const folder of ["/home/me/my.test/", "C:\\me\\"]) {
    const own = (file: string): string =>
      folder + (folder.includes("\\") ? file.replaceAll("/", "\\") : file);
    expect(files.filter((file) => pattern.test(own(file)))).toEqual(played);
  }
});

test("what reads answers in Excel says so in its name, and is played again", () => {
  const answers = listTestFiles(ROOT).filter((file) => file.includes("/read/answers/"));
  const inExcel = answers.filter((file) =>
    /openExcel|buildInExcel|InExcel"/.test(readFileSync(join(ROOT, file), "utf8")),
  );
  expect(inExcel.length).toBeGreaterThan(0);
  expect(inExcel.filter((file) => file.startsWith("test/") && !isPlayedAgain(file))).toEqual([]);
});

test("each other Excel has settings of its own", () => {
  const settings = OTHER_EXCELS.map(({ variables }) => settingsFrom(variables));
  expect(new Set([DEFAULT_SETTINGS, ...settings].map((one) => JSON.stringify(one))).size).toBe(3);
});
