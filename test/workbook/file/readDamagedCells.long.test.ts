/** 2,000 files that were damaged at random: they are refused, or their cells are read. */
import { checkDamagedBytes, checkDamagedParts } from "./checkDamage";

test("A file with changed or missing bytes is refused, or has the same cells.", async () => {
  const { refused } = await checkDamagedBytes({ numRuns: 1200 });
  expect(refused).toBeGreaterThan(900);
});

test("A part with other numbers, attributes or texts is read or refused, without another error.", async () => {
  const { read, refused } = await checkDamagedParts({ numRuns: 800 });
  expect(read).toBeGreaterThan(200);
  expect(refused).toBeGreaterThan(0);
});
