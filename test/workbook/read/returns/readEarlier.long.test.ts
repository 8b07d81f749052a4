/** The workbook of an earlier assessment, as the pane reads it. */
import { allValueCodes } from "../../../../src/framework/framework";
import { makeTestFramework } from "../../../../src/framework/testFramework";
import { readEarlierFile } from "../../../../src/taskpane/office/returns/readReturns";
import type {
  ComparedWith,
  EarlierReading,
} from "../../../../src/workbook/read/returns/ReturnOutcome";
import { writeWorkbook } from "../../../../workbench/file/writeWorkbook";
import { buildInExcel } from "../../../tools/buildInExcel";
import { departmentFile, withText, type Levels } from "../../../tools/departmentFile";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });
const [first, second] = allValueCodes(framework);
const now: ComparedWith = {
  framework,
  organisation: "Fenbridge District Council",
  sample: false,
  added: "2026-05-14T10:42",
  date: "2026-03-14",
};

async function read(
  bytes: Uint8Array,
  compared = now,
  signal = new AbortController().signal,
): Promise<EarlierReading | undefined> {
  return await readEarlierFile(
    new File([new Uint8Array(bytes)], "last year.xlsx"),
    compared,
    signal,
  );
}

async function fileOf(levels: Levels, by = framework): Promise<Uint8Array> {
  return (await departmentFile("Finance", levels, by)).bytes;
}

test("Levels and comments are read, with what to know: a draft without a date, and what is not a level.", async () => {
  const reading = await read(await fileOf([2, "3-4"]));
  expect(reading).toMatchObject({
    kind: "earlier",
    earlier: {
      file: "last year.xlsx",
      added: now.added,
      framework,
      details: { organisation: "Fenbridge District Council", date: "", status: "draft" },
      fingerprint: expect.stringMatching(/^[\dA-F]{4} [\dA-F]{4} [\dA-F]{4}$/) as unknown,
    },
    notes: [
      { kind: "noDate" },
      { kind: "draft" },
      { kind: "notLevels", valueCodeIds: [second.id] },
    ],
  });
  if (reading?.kind !== "earlier") throw new Error("It was left out.");
  expect([...reading.earlier.responses]).toEqual([
    [first.id, { entry: { kind: "level", value: 2 }, comment: "Finance says 2", evidence: "" }],
    [
      second.id,
      { entry: { kind: "notALevel", text: "3-4" }, comment: "Finance says 3-4", evidence: "" },
    ],
  ]);
});

test("Another version is compared, and it says so; another framework is not.", async () => {
  const newer = { ...now, framework: { ...framework, version: "2" } };
  expect(await read(await fileOf([2]), newer)).toMatchObject({
    kind: "earlier",
    earlier: { framework: { version: framework.version } },
    notes: expect.arrayContaining([
      { kind: "otherVersion", version: framework.version },
    ]) as unknown,
  });
  const other = { ...now, framework: makeTestFramework({ levels: 3 }) };
  expect(await read(await fileOf([2]), other)).toMatchObject({
    kind: "leftOut",
    reason: "otherFramework",
  });
});

test("Another council, and a date that is not before that of now, are said.", async () => {
  const bytes = withText(await fileOf([2]), "Fenbridge District Council", "Marshford");
  expect(await read(bytes)).toMatchObject({
    notes: expect.arrayContaining([{ kind: "otherCouncil", organisation: "Marshford" }]) as unknown,
  });
  const excel = await buildInExcel(framework, {
    name: "dated",
    allowNotApplicable: false,
    responses: new Map([
      [first.id, { entry: { kind: "level", value: 2 }, comment: "", evidence: "" }],
    ]),
  });
  excel.user.paste("Start", "B12", [["14/03/2026"]]);
  const dated = await writeWorkbook(excel.workbook());
  excel.close();
  expect(await read(dated)).toMatchObject({
    notes: [{ kind: "notEarlier", date: "2026-03-14" }, { kind: "draft" }],
  });
  expect(await read(dated, { ...now, date: "2026-03-15" })).toMatchObject({
    notes: [{ kind: "draft" }],
  });
});

test.each([
  ["no workbook", async () => Promise.resolve(new Uint8Array([1, 2, 3])), "format"],
  ["a workbook without answers", async () => fileOf([]), "noAnswers"],
] as const)("%s is left out.", async (_what, bytes, reason) => {
  expect(await read(await bytes())).toMatchObject({ kind: "leftOut", reason });
});

test("Cancelled, it gives nothing.", async () => {
  const controller = new AbortController();
  controller.abort();
  expect(await read(await fileOf([2]), now, controller.signal)).toBeUndefined();
});
