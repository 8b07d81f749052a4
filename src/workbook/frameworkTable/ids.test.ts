import fc from "fast-check";
import { allValueCodes } from "../../framework/framework";
import { slugOf } from "./slug";
import { linesOfProblems, readRows } from "./testing/tableOf";

const HEAD = ["Theme", "Title", "Level 1", "Level 2"];

function idsOf(titles: readonly string[]): readonly string[] {
  const { framework } = readRows([HEAD, ...titles.map((title) => ["Leadership", title, "a", "b"])]);
  if (framework === undefined) throw new Error("Not read.");
  return allValueCodes(framework).map(({ id }) => id);
}

test.each([
  ["Policy & scope (SMEs)", "policy-and-scope-smes"],
  ["Cefnogi’r Gymraeg: ŵy", "cefnogir-gymraeg-wy"],
  ["Übergröße", "ubergrosse"],
])("the slug of %s is %s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test("titles in other scripts and very long ones keep apart", () => {
  const titles = ["Αρχές", "原則", "规则", "x ".repeat(60) + "one", "x ".repeat(60) + "two"];
  const slugs = titles.map(slugOf);
  expect(new Set(slugs).size).toBe(titles.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test("any title gives an id that the reader accepts, and always the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (title) => {
      expect(slugOf(title)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(slugOf(title)).toBe(slugOf(title));
      expect(slugOf(title).length).toBeLessThan(56);
    }),
  );
});

test("ids depend on titles, not on the order of rows", () => {
  const titles = ["Reporting", "Training", "Policy"];
  expect([...idsOf(titles)].sort()).toEqual([...idsOf([...titles].reverse())].sort());
});

test("a title that is there twice gets two ids, and is told", () => {
  expect(idsOf(["Reporting", "Reporting"])).toEqual([
    "leadership/reporting",
    "leadership/reporting-2",
  ]);
  const reading = readRows([
    HEAD,
    ["Leadership", "Reporting", "a", "b"],
    ["Leadership", "Reporting", "a", "b"],
  ]);
  expect(linesOfProblems(reading, "know")).toContain("B3: “Reporting” is in this key area twice.");
});

test("of a thousand rows, every one has an id and a ref of its own", () => {
  const rows = Array.from({ length: 1000 }, (_, index) => [
    ...[`Theme ${Math.floor(index / 250)}`, `Value code ${index}`, "No.", "Yes."],
  ]);
  const { framework } = readRows([HEAD, ...rows]);
  const codes = framework === undefined ? [] : allValueCodes(framework);
  expect(new Set(codes.map(({ id }) => id)).size).toBe(1000);
  expect(new Set(codes.map(({ ref }) => ref)).size).toBe(1000);
});

test("a changed table says which answers stay, which have no place, and what is new", () => {
  const before = readRows([
    HEAD,
    ["Leadership", "Reportng to councillors", "a", "b"],
    ["Leadership", "Training", "a", "b"],
  ]).framework;
  const reading = readRows(
    [
      HEAD,
      ["Leadership", "Reporting to councillors", "a", "b"],
      ["Leadership", "Buying", "a", "b"],
    ],
    { head: {}, levelNames: new Map(), ...(before === undefined ? {} : { before }) },
  );
  expect(reading.changes).toEqual({ stay: 1, gone: ["Training"], added: ["Buying"] });
  expect(linesOfProblems(reading, "know")).toContain(
    "B2: This was “Reportng to councillors” before.",
  );
});
