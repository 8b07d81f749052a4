/** What the command line says of the workbooks of several rounds. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { allValueCodes, type Framework } from "../../src/framework/framework";
import { serializeFramework } from "../../src/framework/serializeFramework";
import { makeTestFramework } from "../../src/framework/testFramework";
import type { Paper } from "../../src/report/paper/paper";
import { saveRound } from "./testRounds";
import { runMaturity } from "./testRun";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });

let folder: string;
const at = (name: string): string => join(folder, name);

const save = async (
  name: string,
  date: string | undefined,
  levels: readonly (number | null)[],
  by = framework,
): Promise<void> => saveRound(at(name), { date, levels, framework: by });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
  await save("now.xlsx", "12/03/2026", [3, 1, 2]);
  await save("last.xlsx", "12/03/2025", [2, 3, null]);
  await save("older.xlsx", "12/03/2024", [1, 1, 1]);
  await save("lastToo.xlsx", "12/03/2025", [1, 2, 3]);
  await save("undated.xlsx", undefined, [1, 1, 1]);
  await save("other.xlsx", undefined, [1], makeTestFramework({ levels: 4, themes: 1 }));
});
afterAll(() => rm(folder, { recursive: true }));

test("compare prints what moved with its comment, and what was not compared.", async () => {
  const { code, output, errors } = await runMaturity("compare", at("now.xlsx"), at("last.xlsx"));
  expect(errors).toBe("");
  expect(code).toBe(0);
  expect(output).toMatch(/^Before: .*last\.xlsx \| 12 March 2025 \| .*fingerprint [\dA-F ]{14}$/m);
  expect(output).toMatch(/▲ up 1 {2}TA1\.1 .*: 3 - Level three, before 2 - Level two\n +Why 3\./);
  expect(output).toMatch(/▼ down 2 {2}TA1\.2 .*: 1 - Level one, before 3 - Level three/);
  expect(output).toMatch(/Not compared:\n +TA1\.3 .*: newly assessed/);
  expect(output).toMatch(
    /^Overall: 1 - Level one, before 2 - Level two, provisional, ▼ down 1\. 1 up, 1 down, 0 the same, 1 not compared, of 3\.$/m,
  );
  expect(output).not.toContain("All rounds");
});

test("With several earlier workbooks, all rounds are listed, newest first, and the first one named is compared.", async () => {
  const { output } = await runMaturity(
    "compare",
    at("now.xlsx"),
    at("older.xlsx"),
    at("last.xlsx"),
  );
  expect(output).toMatch(/^Before: .*older\.xlsx/m);
  const [, rounds] = output.split("All rounds, newest first:");
  expect(rounds.match(/\w+\.xlsx/g)).toEqual(["now.xlsx", "last.xlsx", "older.xlsx"]);
});

test("compare --json has both rounds, every change, and all rounds.", async () => {
  const { code, output } = await runMaturity(
    "compare",
    at("now.xlsx"),
    at("older.xlsx"),
    at("last.xlsx"),
    "--json",
  );
  expect(code).toBe(0);
  expect(JSON.parse(output)).toMatchObject({
    now: { file: at("now.xlsx"), date: "2026-03-12" },
    before: { file: at("older.xlsx"), date: "2024-03-12" },
    overall: { change: 0, movement: "same", up: 2, down: 0, same: 1, total: 3 },
    themes: [
      {
        keyAreas: [
          {
            valueCodes: [
              {
                ref: "TA1.1",
                before: 1,
                now: 3,
                change: 2,
                movement: "up",
                commentBefore: "Why 1.",
                commentNow: "Why 3.",
              },
              { ref: "TA1.2", change: 0, movement: "same" },
              { ref: "TA1.3", before: 1, now: 2, change: 1 },
            ],
          },
        ],
      },
    ],
    gone: [],
    rounds: [
      { date: "2026-03-12", overall: { weakest: 1 } },
      { date: "2025-03-12", overall: { weakest: 2, provisional: true } },
      { date: "2024-03-12", overall: { weakest: 1 } },
    ],
  });
});

test.each([
  [["now.xlsx", "undated.xlsx"], /undated\.xlsx: It has no assessment date\./],
  [
    ["now.xlsx", "undated.xlsx", "last.xlsx", "lastToo.xlsx"],
    /lastToo\.xlsx: It has the same assessment date as .*last\.xlsx\. Give the date of this round/,
  ],
  [["last.xlsx", "now.xlsx"], /now\.xlsx: Its assessment date is after that of .*last\.xlsx\./],
])("Of %o it says what is wrong with the dates.", async (files, note) => {
  const { code, errors } = await runMaturity("compare", ...files.map(at));
  expect(code).toBe(0);
  expect(errors).toMatch(note);
});

test("build --earlier makes a workbook that compares itself with the earlier one, and its report says so.", async () => {
  await writeFile(at("framework.json"), serializeFramework(framework));
  const [{ id }] = allValueCodes(framework);
  await writeFile(at("answers.csv"), `value code,level,comment\n${id},4,Trained.\n`);
  const build = async (...earlier: readonly string[]): ReturnType<typeof runMaturity> =>
    runMaturity(
      ...["build", "--framework", at("framework.json"), "--responses", at("answers.csv")],
      ...earlier.flatMap((one) => ["--earlier", at(one)]),
      ...["--out", at("compared.xlsx")],
    );
  expect(await build("other.xlsx")).toMatchObject({
    code: 1,
    errors: expect.stringMatching(
      /other\.xlsx: It is an assessment by another framework/,
    ) as string,
  });
  expect(await build("last.xlsx")).toMatchObject({ code: 0 });
  expect(await build("last.xlsx", "older.xlsx")).toMatchObject({ code: 0 });
  expect(await build("last.xlsx", "undated.xlsx")).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/undated\.xlsx: .*Give the date of this round/) as string,
  });
  expect(await build("last.xlsx")).toMatchObject({ code: 0 });
  const report = await runMaturity(
    ...["report", at("compared.xlsx"), "--format", "json", "--out", at("report.json")],
  );
  expect(report.code).toBe(0);
  const { movement } = JSON.parse(await readFile(at("report.json"), "utf8")) as Paper;
  expect(movement?.lines[0]).toMatch(/12 March 2025: last\.xlsx, fingerprint/);
  expect(movement?.lines).toContainEqual(
    expect.stringMatching(/^Value codes: 1 up, 0 down, 0 the same, of 3\. 2 are not compared/),
  );
});

test("A workbook is named once.", async () => {
  const files = ["now.xlsx", "last.xlsx", "./last.xlsx"].map(at);
  const answer = await runMaturity("compare", ...files);
  expect(answer).toMatchObject({ code: 2, output: "" });
  expect(answer.errors).toMatch(/last\.xlsx is named twice/);
});

test("A workbook with another framework is refused, and one alone is wrong usage.", async () => {
  const refused = await runMaturity("compare", at("now.xlsx"), at("other.xlsx"));
  expect(refused).toMatchObject({ code: 1, output: "" });
  expect(refused.errors).toMatch(/other\.xlsx: It was built with “Test framework of 4 levels”/);
  expect(await runMaturity("compare", at("now.xlsx"))).toMatchObject({ code: 2 });
});

/** Version 0, where the first value code has another id. */
const older: Framework = {
  ...framework,
  version: "0",
  themes: framework.themes.map((theme) => ({
    ...theme,
    keyAreas: theme.keyAreas.map((keyArea) => ({
      ...keyArea,
      valueCodes: keyArea.valueCodes.map((code, index) =>
        index === 0 ? { ...code, id: "renamed" } : code,
      ),
    })),
  })),
};
const [{ id }] = allValueCodes(framework);

test("A map says where the answers of an earlier version belong; without it, they are listed.", async () => {
  await save("version0.xlsx", "12/03/2025", [2, 1, 2], older);
  await writeFile(at("map.json"), JSON.stringify({ version: "0", places: { renamed: [id] } }));
  const files = [at("now.xlsx"), at("version0.xlsx")];
  const without = await runMaturity("compare", ...files);
  expect(without.output).toMatch(/Not compared:\n +TA1\.1 .*: not in the earlier version/);
  expect(without.output).toMatch(/Only in the earlier version:\n +TA1\.1 /);
  const mapped = await runMaturity("compare", ...files, "--map", at("map.json"));
  expect(mapped).toMatchObject({ code: 0, errors: "" });
  expect(mapped.output).toMatch(/▲ up 1 {2}TA1\.1 /);
  expect(mapped.output).not.toContain("Only in the earlier version");
});

test.each(["html", "docx"])(
  "compare --format %s writes the report, with what has moved.",
  async (format) => {
    const out = at(`report.${format}`);
    const { code, output } = await runMaturity(
      ...["compare", at("now.xlsx"), at("last.xlsx"), "--format", format, "--out", out],
    );
    expect(code).toBe(0);
    expect(output).toContain(out);
    const bytes = await readFile(out);
    const text =
      format === "html"
        ? bytes.toString("utf8")
        : strFromU8(unzipSync(bytes)["word/document.xml"]).replace(/<[^>]+>/g, " ");
    expect(text).toContain("What has moved");
    expect(text).toContain("12 March 2025");
    expect(text).toContain("Why 3.");
  },
);

test.each([
  [["--json", "--format", "html", "--out", "x.html"], /--json or --format/],
  [["--format", "json", "--out", "x.json"], /needs --format html or docx/],
  [["--format", "html"], /needs --out/],
  [["--format", "html", "--out", "x.docx"], /must end in \.html/],
])("compare with %o is wrong usage.", async (args, message) => {
  const answer = await runMaturity("compare", at("now.xlsx"), at("last.xlsx"), ...args);
  expect(answer).toMatchObject({ code: 2, output: "" });
  expect(answer.errors).toMatch(message);
});

test.each([
  ["of another version", { version: "9", places: {} }, /of version "9", and the earlier .* "0"/],
  [
    "from nowhere",
    { version: "0", places: { gone: [] } },
    /"gone" is no value code of version "0"/,
  ],
  ["to nowhere", { version: "0", places: { renamed: ["x"] } }, /the place "x", which is no value/],
])("A map %s is refused.", async (_what, map, problem) => {
  await save("version0.xlsx", "12/03/2025", [2, 1, 2], older);
  await writeFile(at("bad.json"), JSON.stringify(map));
  const answer = await runMaturity(
    "compare",
    at("now.xlsx"),
    at("version0.xlsx"),
    "--map",
    at("bad.json"),
  );
  expect(answer).toMatchObject({ code: 1, output: "" });
  expect(answer.errors).toMatch(problem);
  expect(answer.errors).toContain("bad.json, line 1");
});
