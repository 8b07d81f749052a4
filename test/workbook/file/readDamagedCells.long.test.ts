/** Files that were damaged at random: they are refused, or their cells are read. */
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { FileRefused } from "../../../src/workbook/file/FileRefused";
import { readCells } from "../../../src/workbook/file/readCells";
import { sampleWorkbook } from "../../../workbench/file/testing/sampleWorkbook";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";

test("A file with changed or missing bytes is refused, or has the same cells.", async () => {
  const bytes = await writeWorkbook(sampleWorkbook());
  const expected = readCells(bytes);
  const place = fc.nat({ max: bytes.length - 1 });
  const flip = fc.record({ at: place, bits: fc.integer({ min: 1, max: 255 }) });
  const flips = fc.array(flip, { minLength: 1, maxLength: 3 }).map((all) => {
    const other = Uint8Array.from(bytes);
    for (const { at, bits } of all) other[at] ^= bits;
    return other;
  });
  const cut = place.map((at) => bytes.slice(0, at));
  const hole = fc
    .tuple(place, fc.integer({ min: 1, max: 200 }))
    .map(([at, length]) => Uint8Array.of(...bytes.subarray(0, at), ...bytes.subarray(at + length)));
  let refused = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: flips }, cut, hole), (other) => {
      try {
        expect(readCells(other)).toStrictEqual(expected);
      } catch (error) {
        if (!(error instanceof FileRefused)) throw error;
        expect(error.message).toMatch(/^This (file|is) .*\.$/s);
        refused += 1;
      }
    }),
    { numRuns: 400 },
  );
  expect(refused).toBeGreaterThan(300);
});

test("A part with other numbers, attributes or texts is read or refused, without another error.", async () => {
  const parts = unzipSync(await writeWorkbook(sampleWorkbook()));
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const change = fc.record({
    name: fc.constantFrom(...names),
    at: fc.nat({ max: 10_000 }),
    text: fc.constantFrom("", "0", "-5", "4.5", "1e9", "three", "true", "#REF!", "<", '"', "&"),
  });
  let read = 0;
  fc.assert(
    fc.property(change, ({ name, at, text }) => {
      const pieces = new TextDecoder().decode(parts[name]).split(/(\d+|(?<=[">])[^"<>]+(?=["<]))/);
      pieces[(at * 2 + 1) % pieces.length] = text;
      const changed = new TextEncoder().encode(pieces.join(""));
      try {
        readCells(zipSync({ ...parts, [name]: changed }, { level: 1 }));
        read += 1;
      } catch (error) {
        if (!(error instanceof FileRefused)) throw error;
      }
    }),
    { numRuns: 200 },
  );
  expect(read).toBeGreaterThan(50);
  expect(read).toBeLessThan(200);
});
