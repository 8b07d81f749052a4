/**
 * Files that were made or damaged to do harm, read as a department's answers: the right answers, or left
 * out with the reason, within seconds.
 */
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { makeTestFramework } from "../../../../src/framework/testFramework";
import { readReturn } from "../../../../src/workbook/read/returns/readReturn";
import type {
  Receiving,
  ReturnFile,
  ReturnReading,
} from "../../../../src/workbook/read/returns/ReturnOutcome";
import { departmentFile } from "../../../tools/departmentFile";
import { damagedBytes, damagedParts } from "../../file/damage";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });
const into: Receiving = { framework, organisation: "", sample: false, added: "2026-05-14T10:42" };
const MOST_MILLISECONDS = 10_000;
const THEME_SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
let housing: ReturnFile;

beforeAll(async () => {
  housing = await departmentFile("Housing", [1, 2, 3], framework);
});

async function read(bytes: Uint8Array): Promise<ReturnReading> {
  const from = performance.now();
  const reading = await readReturn({ ...housing, bytes }, into);
  expect(performance.now() - from).toBeLessThan(MOST_MILLISECONDS);
  if (reading.kind === "leftOut") expect(reading.message).toMatch(/^[A-Z].+\.$/s);
  return reading;
}

/** What is read, without when and from where. */
function answersOf(reading: ReturnReading): unknown {
  return reading.kind === "read" ? reading.answers : reading.reason;
}

/** The file with its parts changed, and others added. */
function repacked(
  change: (xml: string, path: string) => string,
  added: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts = Object.entries(unzipSync(housing.bytes)).map(
    ([path, part]) => [path, strToU8(change(strFromU8(part), path))] as const,
  );
  const others = Object.entries(added).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries([...parts, ...others]));
}

const onSheets =
  (change: (xml: string) => string) =>
  (xml: string, path: string): string =>
    THEME_SHEET.test(path) ? change(xml) : xml;

const MACRO_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

test.each<[string, () => Uint8Array]>([
  [
    "a workbook with macros",
    () =>
      repacked(
        (xml, path) => {
          if (path === "[Content_Types].xml") {
            return xml
              .replace(/application\/[\w.-]+spreadsheetml\.sheet\.main\+xml/, MACRO_TYPE)
              .replace(/(<Types[^>]*>)/, '$1<Default Extension="bin" ContentType="vba"/>');
          }
          return path === "xl/_rels/workbook.xml.rels"
            ? xml.replace(
                "</Relationships>",
                '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
              )
            : xml;
        },
        { "xl/vbaProject.bin": "Sub Auto_Open()" },
      ),
  ],
  [
    "links to other workbooks",
    () =>
      repacked((xml, path) =>
        path === "xl/_rels/workbook.xml.rels"
          ? xml.replace(
              "</Relationships>",
              '<Relationship Id="rIdLink" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" TargetMode="External" Target="file:///\\\\elsewhere\\c$\\a.xlsx"/></Relationships>',
            )
          : xml,
      ),
  ],
  [
    "formulas with other workbooks' cells in place of texts, with their results",
    () =>
      repacked(
        onSheets((xml) => xml.replace(/(<c [^>]*t="s"[^>]*>)<v>/g, "$1<f>[1]Elsewhere!A1</f><v>")),
      ),
  ],
])("%s: the same answers.", async (_what, make) => {
  const expected = answersOf(await read(housing.bytes));
  const bytes = make();
  expect(bytes).not.toEqual(repacked((xml) => xml));
  expect(answersOf(await read(bytes))).toEqual(expected);
});

test.each<[string, () => Uint8Array, string]>([
  ["a file cut off", () => housing.bytes.slice(0, housing.bytes.length / 2), "damaged"],
  [
    "entities that grow",
    () =>
      repacked(
        onSheets((xml) =>
          xml.replace(
            /<worksheet/,
            '<!DOCTYPE worksheet [<!ENTITY a "&b;&b;"><!ENTITY b "lol">]><worksheet',
          ),
        ),
      ),
    "damaged",
  ],
  [
    "deep nesting",
    () =>
      repacked(
        onSheets((xml) =>
          xml.replace(
            "<sheetData>",
            `<sheetData>${"<row>".repeat(60_000)}${"</row>".repeat(60_000)}`,
          ),
        ),
      ),
    "damaged",
  ],
  [
    "a part that unfolds a thousand times",
    () =>
      repacked((xml, path) =>
        path === "xl/worksheets/sheet2.xml"
          ? xml.replace("<sheetData>", `<sheetData>${" ".repeat(30_000_000)}`)
          : xml,
      ),
    "format",
  ],
])("%s: left out.", async (_what, make, reason) => {
  expect(answersOf(await read(make()))).toBe(reason);
});

test("Numbers that are none and formulas without result in place of answers are told, never read.", async () => {
  const reading = await read(
    repacked(
      onSheets((xml) =>
        xml.replace(/(<c r="[A-Z]+[5-9]"[^>]*?)( t="s")?([^>/]*>)<v>\d+<\/v>/g, "$1$3<v>three</v>"),
      ),
    ),
  );
  if (reading.kind === "leftOut") throw new Error(reading.message);
  expect(reading.notes).toContainEqual(expect.objectContaining({ kind: "unread" }));
  const counted = [...reading.answers.responses.values()].filter(
    ({ entry }) => entry.kind === "level",
  );
  expect(counted.length).toBeLessThan(3);
});

test("Changed or missing bytes: the same answers, or left out.", async () => {
  const expected = answersOf(await read(housing.bytes));
  const counts = { read: 0, leftOut: 0 };
  await fc.assert(
    fc.asyncProperty(damagedBytes(housing.bytes), async (bytes) => {
      const reading = await read(bytes);
      counts[reading.kind] += 1;
      if (reading.kind === "read") expect(answersOf(reading)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
  expect(counts.leftOut).toBeGreaterThan(200);
}, 120_000);

test("A part with another number, attribute or text is read or left out, without another error.", async () => {
  const counts = { read: 0, leftOut: 0 };
  await fc.assert(
    fc.asyncProperty(damagedParts(housing.bytes), async (bytes) => {
      counts[(await read(bytes)).kind] += 1;
    }),
    { numRuns: 200 },
  );
  expect(counts.read).toBeGreaterThan(20);
  expect(counts.leftOut).toBeGreaterThan(0);
}, 120_000);
