/** What the command line says of a workbook that cannot be read in full. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allValueCodes } from "../../src/framework/framework";
import { makeTestFramework } from "../../src/framework/testFramework";
import { buildInExcel } from "../../test/tools/buildInExcel";
import { themeCell, themeSheet } from "../../test/tools/deeds";
import { writeWorkbook } from "../file/writeWorkbook";
import { runMaturity } from "./testRun";

const framework = makeTestFramework();
const [first, second, third] = allValueCodes(framework);
const theme = themeSheet(framework);

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
  const excel = await buildInExcel(framework, {
    name: "one",
    allowNotApplicable: false,
    responses: new Map([
      [third.id, { entry: { kind: "level", value: 2 }, comment: "Kept.", evidence: "" }],
    ]),
  });
  await writeFile(at("sound.xlsx"), await writeWorkbook(excel.workbook()));
  const { user } = excel;
  user.unprotectSheet(theme);
  user.paste(theme, themeCell(framework, "level", 4), [["3 or 4"]]);
  user.deleteRows(theme, 5);
  user.unprotectSheet("Start");
  user.paste("Start", "B12", [["in March"]]);
  await writeFile(at("damaged.xlsx"), await writeWorkbook(excel.workbook()));
  excel.close();
});
afterAll(() => rm(folder, { recursive: true }));

const lines = (): readonly string[] => [
  `${at("damaged.xlsx")}, \u201CStart\u201D B12: \u201Cin March\u201D is not a date. Enter a date such as 31/3/2026.`,
  `${at("damaged.xlsx")}, \u201C${theme}\u201D D4: \u201C3 or 4\u201D is not a level, so it is not counted. Choose a level from the list.`,
  `${at("damaged.xlsx")}, \u201C${theme}\u201D: ${second.ref} ${second.title} has no row, so its answer is missing. Restore the row, or rebuild the sheets in the pane.`,
];

test("scores prints its figures, and each problem as a line of standard error.", async () => {
  const { code, output, errors } = await runMaturity("scores", at("damaged.xlsx"));
  expect(code).toBe(0);
  expect(errors).toBe(
    lines()
      .map((line) => `${line}\n`)
      .join(""),
  );
  expect(output).toContain("Overall: too early to say, 1 of 8 assessed");
});

test("scores --json has the problems, and each value code's state.", async () => {
  const { code, output } = await runMaturity("scores", at("damaged.xlsx"), "--json");
  expect(code).toBe(0);
  const read = JSON.parse(output) as {
    problems: object[];
    themes: { keyAreas: { valueCodes: { state: string }[] }[] }[];
  };
  expect(read.problems).toEqual([
    expect.objectContaining({ kind: "date", sheet: "Start", cell: "B12", text: "in March" }),
    expect.objectContaining({ kind: "notALevel", sheet: theme, cell: "D4", valueCode: first.id }),
    expect.objectContaining({ kind: "noRow", sheet: theme, cell: null, valueCode: second.id }),
  ]);
  const states = read.themes.flatMap(({ keyAreas }) =>
    keyAreas.flatMap(({ valueCodes }) => valueCodes.map(({ state }) => state)),
  );
  expect(states).toEqual([
    "notALevel",
    "noRow",
    "assessed",
    ...Array<string>(5).fill("notAssessed"),
  ]);
});

test("scores --strict ends with 1 for problems, and prints the same.", async () => {
  const without = await runMaturity("scores", at("damaged.xlsx"), "--json");
  const strict = await runMaturity("scores", at("damaged.xlsx"), "--json", "--strict");
  expect(strict).toEqual({ ...without, code: 1 });
});

test("report tells the same and writes; with --strict it writes nothing and ends with 1.", async () => {
  const args = ["report", at("damaged.xlsx"), "--format", "json", "--out"];
  const written = await runMaturity(...args, at("out.json"));
  expect({ code: written.code, errors: written.errors.trimEnd().split("\n") }).toEqual({
    code: 0,
    errors: lines(),
  });
  expect(JSON.parse(await readFile(at("out.json"), "utf8"))).toMatchObject({
    overall: { value: 2 },
  });
  const before = await readdir(folder);
  const strict = await runMaturity(...args, at("strict.json"), "--strict");
  expect(strict).toEqual({ code: 1, output: "", errors: written.errors });
  expect(await readdir(folder)).toEqual(before);
});

test("A sound workbook passes --strict without a word.", async () => {
  expect(await runMaturity("scores", at("sound.xlsx"), "--strict")).toMatchObject({
    code: 0,
    errors: "",
  });
  const out = ["--format", "html", "--out", at("sound.html")];
  expect(await runMaturity("report", at("sound.xlsx"), ...out, "--strict")).toMatchObject({
    code: 0,
    errors: "",
  });
});
