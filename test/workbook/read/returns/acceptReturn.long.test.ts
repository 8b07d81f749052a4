/** Every kind of file that a department may send: accepted, up to a person, or left out with its reason. */
import { strToU8 } from "fflate";
import { acceptReturn } from "../../../../src/workbook/read/returns/acceptReturn";
import { decide, type Others } from "../../../../src/workbook/read/returns/decide";
import { newerOf } from "../../../../src/workbook/read/returns/newerOf";
import type {
  Acceptance,
  Receiving,
  ReturnFile,
  ReturnRead,
} from "../../../../src/workbook/read/returns/ReturnOutcome";
import { allValueCodes } from "../../../../src/framework/framework";
import { makeTestFramework } from "../../../../src/framework/testFramework";
import { writeWorkbook } from "../../../../workbench/file/writeWorkbook";
import { buildInExcel, sheetNamed } from "../../../tools/buildInExcel";
import { departmentFile, withText } from "../../../tools/departmentFile";
import { handMadeWorkbook } from "../../../tools/handMadeWorkbook";

const framework = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 2 });
const ids = allValueCodes(framework).map(({ id }) => id);

const into: Receiving = {
  framework,
  organisation: "Fenbridge District Council",
  sample: false,
  added: "2026-05-14T10:42",
};

const NONE: Others = { inWorkbook: [], justAdded: [] };
let housing: ReturnFile;

beforeAll(async () => {
  housing = await departmentFile("Housing", [1, 2, 3, 4], framework);
});

const named = (bytes: Uint8Array, name = "Housing.xlsx"): ReturnFile => ({
  name,
  bytes,
  modified: "",
});
const accept = async (file: ReturnFile, others = NONE): Promise<Acceptance> =>
  acceptReturn(file, into, others);

function readOf(found: Acceptance): ReturnRead {
  if (found.kind === "leftOut") throw new Error(found.message);
  return found.read;
}
const notesOf = (found: Acceptance): readonly string[] =>
  readOf(found).notes.map(({ kind }) => kind);

/** A compound file with these names in its directory. */
function compound(...names: readonly string[]): Uint8Array {
  const utf16 = names.flatMap((name) => [...name].flatMap((each) => [each.charCodeAt(0), 0]));
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16]);
}

/** The file, with another comment. */
const changed = (bytes: Uint8Array): Uint8Array =>
  withText(bytes, "Housing says 2", "Housing says more");

/** The file, with a part that says of itself that it unpacks to 300 MB. */
function declaringHuge(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const entry = [...changed.keys()].find(
    (at) => view.getUint32(Math.min(at, changed.length - 4)) === 0x504b0102,
  );
  view.setUint32((entry ?? 0) + 24, 300_000_000, true);
  return changed;
}

test("A department's answers are accepted, with where they are from.", async () => {
  const found = await accept(housing);
  expect(found).toMatchObject({ kind: "accepted" });
  const { answers, notes, modified } = readOf(found);
  expect(answers).toMatchObject({
    department: "Housing",
    file: "Housing.xlsx",
    added: into.added,
    status: "draft",
  });
  expect(answers.fingerprint).toMatch(/^[0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4}$/);
  expect(ids.map((id) => answers.responses.get(id)?.entry)).toEqual(
    [1, 2, 3, 4].map((value) => ({ kind: "level", value })),
  );
  expect(notes).toEqual([{ kind: "draft" }]);
  expect(modified).toBe("2026-05-12T09:00");
});

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string, RegExp]>([
  ["a password", () => compound("EncryptedPackage"), "password", /Remove it in Excel/],
  [
    "a sensitivity label",
    () => compound("EncryptedPackage", "DRMEncryptedTransform"),
    "label",
    /sensitivity label/,
  ],
  ["an .xls file", () => compound("Workbook"), "format", /\.xlsx/],
  ["a .csv file", () => strToU8("value code,level\na,1"), "format", /\.xlsx/],
  [
    "an .ods file",
    () =>
      new Uint8Array([
        ...strToU8("PK\u0003\u0004"),
        ...new Uint8Array(26),
        ...strToU8("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
      ]),
    "format",
    /OpenDocument.*\.xlsx/,
  ],
  [
    "an .xlsb file",
    () => withText(housing.bytes, "xl/workbook.xml", "xl/workbook.bin"),
    "format",
    /\.xlsb/,
  ],
  ["a truncated file", () => housing.bytes.slice(0, 4000), "damaged", /another copy/],
  ["an empty file", () => new Uint8Array(), "format", /not an Excel workbook/],
  [
    "a part that is not XML",
    () => withText(housing.bytes, "</worksheet>", ""),
    "damaged",
    /damaged/,
  ],
  [
    "a part that would fill the memory",
    () => declaringHuge(housing.bytes),
    "tooLarge",
    /too large/,
  ],
  [
    "no assessment",
    () => handMadeWorkbook([{ name: "Minutes", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }]),
    "noAssessment",
    /no assessment/,
  ],
  [
    "another framework",
    () => withText(housing.bytes, framework.id, "another-framework"),
    "otherFramework",
    /Test framework of 5 levels/,
  ],
  [
    "another version",
    () => withText(housing.bytes, /("version":|version&quot;:)("|&quot;)1/g, "$1$22"),
    "otherVersion",
    /version 2 .* version 1/,
  ],
  [
    "a changed copy of the framework",
    () => withText(housing.bytes, "5 - Level five", "5 - The best"),
    "otherVersion",
    /changed copy/,
  ],
])("Left out with its reason: %s.", async (_what, make, reason, says) => {
  const found = await accept(named(await make()));
  expect(found).toMatchObject({ kind: "leftOut", file: "Housing.xlsx", reason });
  expect(found.kind === "leftOut" && found.message).toMatch(says);
});

test("A file without a department's name needs the person; a blank is none.", async () => {
  for (const bytes of [
    withText(housing.bytes, ">Housing<", "><"),
    withText(housing.bytes, ">Housing<", "> <"),
  ]) {
    const found = await accept(named(bytes));
    expect(found).toMatchObject({ kind: "needsPerson", question: { kind: "noDepartment" } });
    expect(readOf(found).answers.responses.size).toBe(ids.length);
  }
});

test("Texts that are not a level are listed, and count as not assessed.", async () => {
  const found = await accept(await departmentFile("Planning", [1, "2 to 3", 3, "?"], framework));
  expect(found.kind).toBe("accepted");
  expect(readOf(found).notes).toContainEqual({
    kind: "notLevels",
    valueCodeIds: [ids[1], ids[3]],
  });
  expect(readOf(found).answers.responses.get(ids[1])?.entry).toEqual({
    kind: "notALevel",
    text: "2 to 3",
  });
});

test("Another council's name is told, and the file counts.", async () => {
  const bytes = withText(housing.bytes, "Fenbridge District Council", "Ashford");
  const found = await accept(named(bytes));
  expect(readOf(found).notes).toContainEqual({ kind: "otherCouncil", organisation: "Ashford" });
});

test("Without the very hidden sheet, the rows' ids tell the framework.", async () => {
  // What Document Inspector leaves: no sheet, and names that lead nowhere.
  const bytes = withText(
    withText(housing.bytes, /<sheet [^>]*state="veryHidden"[^>]*\/>/g, ""),
    /<definedName [^>]*>[^<]*Maturity data[^<]*<\/definedName>/g,
    "",
  );
  const found = await accept(named(bytes));
  expect(found.kind).toBe("accepted");
  expect(readOf(found).answers.responses.get(ids[3])?.entry).toEqual({ kind: "level", value: 4 });
});

test("A deleted sheet of a theme: fewer value codes than expected.", async () => {
  const title = framework.themes[1].title;
  const bytes = withText(housing.bytes, new RegExp(`<sheet name="${title}"[^>]*/>`, "g"), "");
  const found = await accept(named(bytes));
  expect(notesOf(found)).toEqual(["draft", "missing"]);
  expect(readOf(found).notes[1]).toEqual({ kind: "missing", valueCodeIds: ids.slice(2) });
});

test("The workbook's answers of a department are replaced by later ones, and told.", async () => {
  const before = readOf(await accept(housing)).answers;
  const later = named(withText(changed(housing.bytes), ">Housing<", ">housing <"), "v2.xlsx");
  const found = await accept(later, { ...NONE, inWorkbook: [before] });
  expect(found).toMatchObject({ kind: "accepted", replaces: before });
});

test("Answers with an earlier date of assessment than those in the workbook need the person.", async () => {
  const read = readOf(await accept(housing));
  const before = { ...read.answers, date: "2026-05-01", fingerprint: "other" };
  const older = { ...read, answers: { ...read.answers, date: "2026-04-01" } };
  const others = { ...NONE, inWorkbook: [before] };
  expect(decide(older, others)).toMatchObject({ question: { kind: "older", other: before } });
  const newer = { ...read, answers: { ...read.answers, date: "2026-05-01" } };
  expect(decide(newer, others).kind).toBe("accepted");
});

test("Two new files of one department need the person; the same answers twice are left out.", async () => {
  const first = readOf(await accept(housing));
  const others = { ...NONE, justAdded: [first] };
  const second = named(withText(changed(housing.bytes), ">Housing<", "> HOUSING<"), "v2.xlsx");
  expect(await accept(second, others)).toMatchObject({
    kind: "needsPerson",
    question: { kind: "sameDepartment", other: first },
  });
  const copy = { ...housing, name: "Copy of Housing.xlsx" };
  expect(await accept(copy, others)).toMatchObject({ kind: "leftOut", reason: "sameAnswers" });
  expect(await accept(copy, { ...NONE, inWorkbook: [first.answers] })).toMatchObject({
    kind: "leftOut",
    message: "The same answers of Housing are already in, from Housing.xlsx.",
  });
});

test("The same answers from two departments need the person, unless both are empty.", async () => {
  const first = readOf(await accept(housing));
  const copy = named(withText(housing.bytes, ">Housing<", ">Planning<"), "Planning.xlsx");
  expect(await accept(copy, { ...NONE, inWorkbook: [first.answers] })).toMatchObject({
    kind: "needsPerson",
    question: { kind: "sameAnswers", other: first.answers },
  });
  const empty = readOf(await accept(await departmentFile("Housing", [], framework)));
  const others = { ...NONE, justAdded: [empty] };
  expect((await accept(await departmentFile("Planning", [], framework), others)).kind).toBe(
    "accepted",
  );
});

test("Made-up answers are left out of a council's own workbook, not out of a sample.", async () => {
  const excel = await buildInExcel(framework);
  excel.close();
  const workbook = excel.workbook();
  for (const cells of sheetNamed(workbook, "Maturity data").cells.values()) {
    const place = [...cells].find(([, { value }]) => value === "sample");
    if (place !== undefined) cells.set(place[0] + 1, { value: "yes" });
  }
  const file = named(await writeWorkbook(workbook));
  expect(await accept(file)).toMatchObject({ kind: "leftOut", reason: "sample" });
  const found = await acceptReturn(file, { ...into, sample: true }, NONE);
  expect(found.kind).toBe("accepted");
});

test("The newer of two files is the same in either order.", async () => {
  const one = readOf(await accept(housing));
  const dated = (date: string, modified: string): ReturnRead => ({
    ...one,
    modified,
    answers: { ...one.answers, date },
  });
  const early = dated("2026-05-12", "2026-05-20T10:00");
  const late = dated("2026-05-14", "2026-05-15T10:00");
  expect([newerOf(early, late), newerOf(late, early)]).toEqual([late, late]);
  const undated = dated("", "2026-05-21T10:00");
  expect([newerOf(early, undated), newerOf(undated, early)]).toEqual([undated, undated]);
  expect(newerOf(early, early)).toBeUndefined();
  expect(newerOf(dated("", ""), early)).toBeUndefined();
});
