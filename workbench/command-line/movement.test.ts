/** The command that adds earlier workbooks to one that people have. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeTestFramework } from "../../src/framework/testFramework";
import type { Paper } from "../../src/report/paper/paper";
import { runMaturity } from "./testRun";
import { saveRound } from "./testRounds";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
  const rounds = [
    ["now.xlsx", "12/03/2026", [3, 1, 2]],
    ["last.xlsx", "12/03/2025", [2, 3, null]],
    ["lastToo.xlsx", "12/03/2025", [1, 2, 3]],
    ["older.xlsx", "12/03/2024", [1, 1, 1]],
  ] as const;
  for (const [name, date, levels] of rounds) await saveRound(at(name), { date, levels, framework });
});
afterAll(() => rm(folder, { recursive: true }));

test("movement adds earlier workbooks to one that is there, in any order, and keeps its answers.", async () => {
  const movement = async (from: string, ...rest: readonly string[]) =>
    runMaturity("movement", at(from), ...rest);
  const [older2, last] = ["older.xlsx", "last.xlsx"].map((one) => ["--earlier", at(one)]);
  const out = (name: string): readonly string[] => ["--out", at(name)];
  const both = await movement("now.xlsx", ...older2, ...last, ...out("both.xlsx"));
  expect(both.code).toBe(0);
  expect(both.output).toMatch(/both\.xlsx: .*; compared with older\.xlsx, last\.xlsx\./);
  await movement("now.xlsx", ...last, ...out("one.xlsx"));
  expect(await movement("one.xlsx", ...older2, ...out("two.xlsx"))).toMatchObject({ code: 0 });
  const scores = async (name: string) => (await runMaturity("scores", at(name), "--json")).output;
  const levels = (text: string): unknown =>
    (JSON.parse(text) as { readonly themes: unknown }).themes;
  for (const name of ["both.xlsx", "two.xlsx"]) {
    expect(levels(await scores(name))).toEqual(levels(await scores("now.xlsx")));
    const report = ["report", at(name), "--format", "json", "--out", at("rounds.json")];
    expect(await runMaturity(...report)).toMatchObject({ code: 0 });
    const { movement: moved } = JSON.parse(await readFile(at("rounds.json"), "utf8")) as Paper;
    expect(moved?.rounds?.heads).toEqual(["12 March 2024", "12 March 2025", "Now"]);
    expect(moved?.rounds?.rows[0].levels.map((level) => level?.text)).toEqual([
      "1 - Level one",
      "2 so far",
      "1 - Level one",
    ]);
  }
});

test.each([
  [["now.xlsx"], /needs --earlier/, 2],
  [["now.xlsx", "--earlier", "last.xlsx"], /needs --out/, 2],
  [["now.xlsx", "--earlier", "last.xlsx", "--out", "last.xlsx"], /must be a different file/, 2],
  [["now.xlsx", "last.xlsx", "--earlier", "older.xlsx", "--out", "x.xlsx"], /one workbook/, 2],
  [["now.xlsx", "--earlier", "now.xlsx", "--out", "x.xlsx"], /now\.xlsx is named twice/, 2],
  [
    ["now.xlsx", "--earlier", "last.xlsx", "--earlier", "lastToo.xlsx", "--out", "x.xlsx"],
    /last\.xlsx: It has the same assessment date as lastToo\.xlsx\. Give the date/,
    1,
  ],
  [
    ["now.xlsx", "--earlier", "last.xlsx", "--earlier", "last.xlsx", "--out", "x.xlsx"],
    /last\.xlsx: It is named twice/,
    1,
  ],
])("movement with %o is refused.", async (args, message, code) => {
  const paths = args.map((one) => (one.endsWith(".xlsx") ? at(one) : one));
  const answer = await runMaturity("movement", ...paths);
  expect(answer).toMatchObject({ code, output: "" });
  expect(answer.errors).toMatch(message);
});
