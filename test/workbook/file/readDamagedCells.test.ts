/** 200 damaged files, the same on every run; the long suite has 2,000 others each time. */
import { checkDamagedBytes, checkDamagedParts } from "./checkDamage";

test("A file with changed or missing bytes is refused, or has the same cells.", async () => {
  const { refused } = await checkDamagedBytes({ numRuns: 120 });
  expect(refused).toBeGreaterThan(90);
});

test("A part with other numbers, attributes or texts is read or refused, without another error.", async () => {
  const { read, refused } = await checkDamagedParts({ numRuns: 80 });
  expect(read).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(0);
});
