import fc from "fast-check";
import { frameworkArbitrary } from "./frameworkArbitrary";
import { readFramework } from "./readFramework";
import { serializeFramework } from "./serializeFramework";
import { shippedFrameworks } from "./shippedFrameworks";
import { makeTestFramework } from "./testFramework";

test("any framework is read back unchanged", () => {
  fc.assert(
    fc.property(frameworkArbitrary, (framework) => {
      expect(readFramework(serializeFramework(framework), "workbook")).toEqual({
        kind: "framework",
        framework,
      });
    }),
  );
});

test.each(shippedFrameworks())("$id is read back unchanged", (framework) => {
  const reading = readFramework(serializeFramework(framework), "workbook");
  expect(reading).toEqual({ kind: "framework", framework });
});

const scales = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((levels) => [
  { levels, start: 0 as const },
  { levels, start: 1 as const },
]);

test.each(scales)("a framework of $levels levels from $start is read back unchanged", (scale) => {
  const framework = makeTestFramework(scale);
  const { levels } = framework;
  expect([levels[0].value, levels.length]).toEqual([scale.start, scale.levels]);
  expect(readFramework(serializeFramework(framework), "workbook")).toEqual({
    kind: "framework",
    framework,
  });
});

test.each([
  { themes: 30, keyAreas: 2, valueCodes: 10 },
  { themes: 1, keyAreas: 1, valueCodes: 1 },
  { themes: 6, keyAreas: 0, valueCodes: 3 },
])(
  "a test framework of $themes themes, $keyAreas key areas, $valueCodes value codes has no problems",
  (size) => {
    const framework = makeTestFramework(size);
    const reading = readFramework(serializeFramework(framework), "workbook");
    expect(reading).toEqual({ kind: "framework", framework });
  },
);
