/** 2,000 files that were damaged at random: they are refused, or their cells are read. */
import fc from "fast-check";
import { FileRefused } from "../../../src/workbook/file/FileRefused";
import { readCells } from "../../../src/workbook/file/readCells";
import { sampleWorkbook } from "../../../workbench/file/testing/sampleWorkbook";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { damagedBytes, damagedParts } from "./damage";

interface Counts {
  readonly read: number;
  readonly refused: number;
}

/** Files with changed or missing bytes: refused, or their cells are the same. */
async function checkDamagedBytes(parameters: fc.Parameters<[Uint8Array]>): Promise<Counts> {
  const bytes = await writeWorkbook(sampleWorkbook());
  const expected = readCells(bytes);
  return checked(damagedBytes(bytes), parameters, (cells) => expect(cells).toStrictEqual(expected));
}

/** Parts with other contents: read or refused, without another error. */
async function checkDamagedParts(parameters: fc.Parameters<[Uint8Array]>): Promise<Counts> {
  const bytes = await writeWorkbook(sampleWorkbook());
  return checked(damagedParts(bytes), parameters, (cells) => expect(cells).toBeDefined());
}

function checked(
  files: fc.Arbitrary<Uint8Array>,
  parameters: fc.Parameters<[Uint8Array]>,
  check: (cells: ReturnType<typeof readCells>) => void,
): Counts {
  const counts = { read: 0, refused: 0 };
  fc.assert(
    fc.property(files, (file) => {
      try {
        check(readCells(file));
        counts.read += 1;
      } catch (error) {
        if (!(error instanceof FileRefused)) throw error;
        expect(error.message).toMatch(/^This (file|is) .*\.$/s);
        counts.refused += 1;
      }
    }),
    parameters,
  );
  return counts;
}

test("A file with changed or missing bytes is refused, or has the same cells.", async () => {
  const { refused } = await checkDamagedBytes({ numRuns: 1200 });
  expect(refused).toBeGreaterThan(900);
});

test("A part with other numbers, attributes or texts is read or refused, without another error.", async () => {
  const { read, refused } = await checkDamagedParts({ numRuns: 800 });
  expect(read).toBeGreaterThan(200);
  expect(refused).toBeGreaterThan(0);
});
