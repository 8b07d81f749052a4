/** The stand-in has only the members that something uses. */
import { join } from "node:path";
import { officeLibrarySource } from "../bridge/loadOfficeLibrary";
import { declaredClasses } from "./model/ExcelObject";
import "./openWorkbook";
import "./objects/Workbook";
import { excelProgram, typeScriptFiles, unusedMembers } from "./testing/unusedMembers";

const ROOT = join(__dirname, "../..");

/** Members that Microsoft's library uses internally, and where. */
const ASKED_BY_LIBRARY: Readonly<Record<string, string>> = {
  // A large array of values is sent in parts.
  "Range._ValidateArraySize": "range._ValidateArraySize(values.length",
  "Range.GetRow": "range.getRow(startRowIndex)",
  "Range.GetBoundingRect": ".untrack().getBoundingRect(",
  // Excel.run keeps a reference to what it was given.
  "Range._KeepReference": "object._KeepReference()",
  "RangeAreas._KeepReference": "object._KeepReference()",
  "Workbook._RemoveReference": "rootObject._RemoveReference(referenceId)",
  // On Windows showGridlines is set by this name.
  "Worksheet.Gridlines": '_invokeSetProperty(thisObj, "Gridlines"',
};

/** Members with which tests and tools do what people and other add-ins do to a workbook. */
const ASKED_BY_TESTS: readonly string[] = [
  "Chart.Delete",
  "RangeAreas.ConditionalFormats",
  "RangeAreas.Format",
  "Range.Delete",
  "Range.Insert",
  "Range.Sort",
  "RangeSort.Apply",
  "Table.ConvertToRange",
  "Table.GetDataBodyRange",
  "Workbook.IsDirty",
  "Worksheet.GetRanges",
  "WorksheetCollection.GetFirst",
];

const declared = declaredClasses.flatMap(({ name, scalars = {}, objects = {}, methods = {} }) =>
  [scalars, objects, methods].flatMap((table) =>
    Object.keys(table).map((member) => `${name}.${member}`),
  ),
);

const filesIn = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) => typeScriptFiles(join(ROOT, folder)));
const product = filesIn("src").filter((file) => !file.endsWith(".test.ts"));
const players = filesIn("test", "workbench/pictures");
const program = excelProgram([...product, ...players]);

const STRANGERS = ["Range.GetOffsetRange", "Range.Hyperlink", "Workbook.Settings", "Table.Nothing"];

test("Every member is used in src or is on one of the lists above; no listed member is used in src.", () => {
  const unused = unusedMembers([...declared, ...STRANGERS], program, product);
  expect([...unused].sort()).toEqual(
    [...Object.keys(ASKED_BY_LIBRARY), ...ASKED_BY_TESTS, ...STRANGERS].sort(),
  );
});

test.each(Object.entries(ASKED_BY_LIBRARY))("The library uses %s: %s.", (_member, call) => {
  expect(officeLibrarySource()).toContain(call);
});

test("Tests and tools use every member that exists for them.", () => {
  expect(unusedMembers(ASKED_BY_TESTS, program, players)).toEqual([]);
});
