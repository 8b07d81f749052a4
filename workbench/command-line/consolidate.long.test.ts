/** From a list of names to departments' workbooks, and from these to one workbook. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allValueCodes } from "../../src/framework/framework";
import { serializeFramework } from "../../src/framework/serializeFramework";
import { makeTestFramework } from "../../src/framework/testFramework";
import { runMaturity } from "./testRun";

const framework = makeTestFramework({ themes: 1, keyAreas: 1 });
const [first, second] = allValueCodes(framework);
let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
  await writeFile(at("mine.json"), serializeFramework(framework));
  await mkdir(at("returns"));
  for (const [name, levels] of [
    ["Housing", "2,4"],
    ["Highways", "3,"],
    ["Planning", "5,3"],
  ]) {
    const [one, other] = levels.split(",");
    await writeFile(
      at("in.csv"),
      `value code,level,comment\n${first.id},${one},${name} says so.\n${second.id},${other},Also.\n`,
    );
    const paths = ["--framework", at("mine.json"), "--responses", at("in.csv")];
    const built = await runMaturity(
      ...["build", ...paths, "--out", at(`returns/${name}.xlsx`), "--department", name],
      ...["--organisation", "Fenbridge District Council"],
    );
    expect(built.errors).toBe("");
  }
});
afterAll(() => rm(folder, { recursive: true }));

interface Scores {
  readonly organisation: string;
  readonly departments: { readonly asked: readonly string[] };
  readonly themes: readonly {
    readonly keyAreas: readonly { readonly valueCodes: readonly object[] }[];
  }[];
}

test("Departments’ workbooks become one, and files that are none are told.", async () => {
  await writeFile(at("returns/notes.xlsx"), "not a workbook");
  await writeFile(at("agreed.csv"), `value code,level,reason\n${first.id},3,Most is central.\n`);
  const made = await runMaturity(
    ...["consolidate", "--out", at("all.xlsx"), "--agreed", at("agreed.csv"), at("returns")],
  );
  expect(made.code).toBe(0);
  expect(made.output).toContain("3 departments, 1 of 2 value codes agreed, 1 left out.");
  expect(made.errors).toContain(`${at("returns/notes.xlsx")}: `);
  expect(made.errors).toContain(`${at("returns/Housing.xlsx")}: It is a draft.`);
  const { output } = await runMaturity("scores", at("all.xlsx"), "--json");
  const scores = JSON.parse(output) as Scores;
  expect(scores.organisation).toBe("Fenbridge District Council");
  expect(scores.departments.asked).toEqual(["Highways", "Housing", "Planning"]);
  expect(scores.themes[0].keyAreas[0].valueCodes).toMatchObject([
    {
      level: 3,
      council: { basis: "agreed", weakest: 2, highest: 5, spread: 3, atWeakest: ["Housing"] },
    },
    { level: 3, council: { basis: "weakest", answered: 2, asked: 3, provisional: true } },
  ]);
});

test("With --strict, or if no file can be read, nothing is written.", async () => {
  await writeFile(at("returns/notes.xlsx"), "not a workbook");
  for (const args of [["--strict", at("returns")], [at("returns/notes.xlsx")]]) {
    const refused = await runMaturity("consolidate", "--out", at("none.xlsx"), ...args);
    expect(refused.code).toBe(1);
    expect(refused.errors).toContain(`${at("returns/notes.xlsx")}: `);
  }
  expect(await readdir(folder)).not.toContain("none.xlsx");
});

test("An agreed level above the weakest needs its reason.", async () => {
  await writeFile(at("agreed.csv"), `value code,level,reason\n${first.id},3,\n`);
  const refused = await runMaturity(
    ...["consolidate", "--out", at("none.xlsx"), "--agreed", at("agreed.csv"), at("returns")],
  );
  expect(refused.code).toBe(1);
  expect(refused.errors).toContain("line 2: The level of");
});

test("Each name of a list gets a workbook of its own, once.", async () => {
  await writeFile(at("names.csv"), '\uFEFFdepartment\r\nHousing\r\n"Leisure, Culture"\r\n');
  const args = ["--framework", at("mine.json"), "--names", at("names.csv"), "--out", at("copies")];
  const made = await runMaturity("departments", ...args);
  expect(made).toMatchObject({ code: 0, errors: "" });
  expect((await readdir(at("copies"))).sort()).toEqual(["Housing.xlsx", "Leisure, Culture.xlsx"]);
  for (const name of ["Housing", "Leisure, Culture"]) {
    const { output } = await runMaturity("scores", at(`copies/${name}.xlsx`), "--json");
    expect(JSON.parse(output)).toMatchObject({ department: name, overall: { assessed: 0 } });
  }
  const before = await readFile(at("copies/Housing.xlsx"));
  const again = await runMaturity("departments", ...args);
  expect(again.code).toBe(1);
  expect(again.errors).toContain("is there already");
  expect(await readFile(at("copies/Housing.xlsx"))).toEqual(before);
});

test.each([
  ["department\nHousing\nhousing\n", "there twice: housing"],
  ["department\nHR/Payroll\n", "HR/Payroll"],
  ["Housing\n", "header"],
  ["department\nLeisure, Culture\n", "quotation marks"],
  ["department\n", "no name"],
])("The list %j is refused with what is wrong.", async (list, says) => {
  await writeFile(at("names.csv"), list);
  const args = ["--framework", at("mine.json"), "--names", at("names.csv"), "--out", at("none")];
  const refused = await runMaturity("departments", ...args);
  expect(refused.code).toBe(1);
  expect(refused.errors).toContain(says);
});
