import {
  closingLine,
  describeGroups,
  describeList,
  describeSlowest,
  type RanFile,
} from "./describeRun";

function ran(file: string, seconds: number, passed: number, failed = 0): RanFile {
  return { file, seconds, passed, failed, skipped: [] };
}

const FILES = [
  ran("src/framework/a.test.ts", 1.2, 10),
  ran("test/b.browser.test.ts", 31.4, 5, 1),
  ran("test/c.test.ts", 2, 3),
];

test("groups are counted, with a total", () => {
  expect(describeGroups(FILES)).toEqual([
    "What ran       files  tests  seconds",
    "in a browser       1      6       31",
    "src/framework      1     10        1",
    "test               1      3        2",
    "all                3     19       35",
  ]);
});

test("the ten slowest files are listed, slowest first", () => {
  const many = Array.from({ length: 12 }, (_, index) => ran(`test/f${index}.test.ts`, index, 1));
  const lines = describeSlowest(many);
  expect(lines).toHaveLength(11);
  expect(lines[1]).toBe("test/f11.test.ts      11.0");
  expect(lines[10]).toBe("test/f2.test.ts        2.0");
});

test("a list without entries is not mentioned", () => {
  expect(describeList("Not run:", [])).toEqual([]);
  expect(describeList("Not run:", ["a", "b"])).toEqual(["", "Not run:", "  a", "  b"]);
});

test("the last line counts tests, and skipped ones only if there are any", () => {
  expect(closingLine(FILES)).toBe("Tests: 18 passed, 1 failed");
  const skipped = { ...FILES[0], skipped: ["one", "two"] };
  expect(closingLine([skipped])).toBe("Tests: 10 passed, 0 failed, 2 skipped");
  expect(closingLine([])).toBe("Tests: 0 passed, 0 failed");
});
