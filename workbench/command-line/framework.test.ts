/** Frameworks of one's own by the command line. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFramework } from "../../src/framework/readFramework";
import { allValueCodes, type Framework } from "../../src/framework/framework";
import { serializeFramework } from "../../src/framework/serializeFramework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { makeTestFramework, withCriteria } from "../../src/framework/testFramework";
import { criteriaRows } from "../../src/workbook/sheets/criteria/criteriaLayout";
import { realFramework } from "../../test/tools/realFrameworks/realFrameworks";
import { runMaturity } from "./testRun";

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
});
afterEach(() => rm(folder, { recursive: true }));

const ROWS = [
  ["Section", "Title", "Level 1", "Level 2"],
  ["Leadership", "Réports; monthly", "None.", "All."],
  ["", "Training", "None.", "All."],
];

function csv(delimiter: string): string {
  const quoted = (text: string): string => (text.includes(delimiter) ? `"${text}"` : text);
  return ROWS.map((row) => row.map(quoted).join(delimiter)).join("\r\n");
}

test.each(shippedFrameworks())(
  "$id exported as a table and imported again is equal, word for word",
  async (framework) => {
    const exported = await runMaturity(
      ...["framework", "export", "--framework", framework.id, "--out", at("table.xlsx")],
    );
    expect(exported).toMatchObject({ code: 0, errors: "" });
    const imported = await runMaturity(
      ...["framework", "import", at("table.xlsx"), "--out", at("again.json")],
    );
    expect(imported).toMatchObject({ code: 0, errors: "" });
    const text = await readFile(at("again.json"), "utf8");
    expect(readFramework(text, "again.json")).toEqual({ kind: "framework", framework });
  },
);

test.each([
  ["commas", Buffer.from(csv(","))],
  ["semicolons", Buffer.from(csv(";"))],
  ["tabs", Buffer.from(csv("\t"))],
  ["a byte order mark", Buffer.from(`\ufeff${csv(";")}`)],
  ["UTF-16", Buffer.from(`\ufeff${csv("\t")}`, "utf16le")],
  ["UTF-16 without its mark", Buffer.from(csv("\t"), "utf16le")],
  ["UTF-16 the other way round, without its mark", Buffer.from(csv(";"), "utf16le").swap16()],
  ["the encoding of Western European Windows", Buffer.from(csv(";"), "latin1")],
])("a CSV file with %s is read", async (_what, bytes) => {
  await writeFile(at("Our framework 2026.csv"), bytes);
  const { code, output } = await runMaturity(
    ...["framework", "import", at("Our framework 2026.csv"), "--out", at("out.json")],
    ...["--levels", "1 Minimum,2 Developing", "--publisher", "Fenbridge"],
  );
  expect({ code, output }).toMatchObject({
    code: 0,
    output: expect.stringContaining("2 value codes") as string,
  });
  const reading = readFramework(await readFile(at("out.json"), "utf8"), "out.json");
  expect(reading).toMatchObject({
    kind: "framework",
    framework: {
      id: "our-framework",
      title: "Our framework 2026",
      version: "2026",
      publisher: "Fenbridge",
      levels: [{ label: "1 - Minimum" }, { label: "2 - Developing" }],
      themes: [{ keyAreas: [{ valueCodes: [{ title: "Réports; monthly" }, {}] }] }],
    },
  });
});

test("what was made or left out is a line on standard error", async () => {
  await writeFile(at("ours.csv"), csv(","));
  const { errors } = await runMaturity(
    "framework",
    "import",
    at("ours.csv"),
    "--out",
    at("o.json"),
  );
  expect(errors).toContain(`${at("ours.csv")}: to know: ours!A3: Theme is empty.`);
  expect(errors).toContain("Ids made from titles: 2.");
  expect(errors).toContain(`${at("ours.csv")}: The title is the file’s name.`);
  expect(errors).toContain(`${at("ours.csv")}: No publisher is named.`);
  expect(errors).toContain(
    `${at("ours.csv")}: Levels without names: 1, 2. They are called Level 1`,
  );
  const { errors: named } = await runMaturity(
    ...["framework", "import", at("ours.csv"), "--out", at("o.json")],
    ...[
      "--title",
      "Fenbridge 2026",
      "--publisher",
      "Fenbridge",
      "--levels",
      "1 Minimum,2 Developing",
    ],
  );
  expect(named).not.toMatch(/file’s name|without names|No publisher/);
});

test("check lists all problems, one a line, and exits with 1", async () => {
  const broken = `${csv(",").replace("Training", "")}\r\n,Buying,,\r\n`;
  await writeFile(at("broken.csv"), broken);
  const { code, output, errors } = await runMaturity("framework", "check", at("broken.csv"));
  expect({ code, output }).toEqual({ code: 1, output: "" });
  expect(errors.split("\n").filter((line) => line.includes(": to correct: "))).toEqual([
    `${at("broken.csv")}: to correct: broken!B3: Title is empty. Type a title.`,
    `${at("broken.csv")}: to correct: broken!C4:D4: No statement at any level. Type the statements.`,
  ]);
});

test("a framework that nobody has named is said to be", async () => {
  await writeFile(at("Book1.csv"), csv(","));
  const unnamed = ["framework", "import", at("Book1.csv"), "--out", at("o.json")];
  const { output, errors } = await runMaturity(...unnamed);
  expect(output).toContain(": Our framework, 1; ");
  expect(errors).toContain(
    "to know: Book1: The framework has no title. It is called “Our framework”. Write its title above the table, or give it with --title.",
  );
  const named = await runMaturity(...unnamed, "--title", "Fenbridge 2026");
  expect(named.output).toContain(": Fenbridge 2026, 2026; ");
  expect(named.errors).not.toContain("no title");
});

test("check of the template asks to replace the example", async () => {
  expect(await runMaturity("framework", "template", "--out", at("t.xlsx"))).toMatchObject({
    code: 0,
  });
  const { code, errors } = await runMaturity("framework", "check", at("t.xlsx"));
  expect(code).toBe(1);
  expect(errors).toBe(
    `${at("t.xlsx")}: to correct: Framework table!D4: This is the example of the template. Replace the row with a value code of yours, or delete it.\n`,
  );
});

test("check reads framework files too, and lists all their problems", async () => {
  await writeFile(at("bad.json"), "{}");
  const { code, errors } = await runMaturity("framework", "check", at("bad.json"));
  expect(code).toBe(1);
  expect(errors.trimEnd().split("\n").length).toBeGreaterThan(5);
});

test("a corrected misprint keeps its id when the framework before is given", async () => {
  await writeFile(at("one.csv"), csv(","));
  await runMaturity("framework", "import", at("one.csv"), "--out", at("one.json"));
  await writeFile(at("two.csv"), csv(",").replace("Training", "Trainings"));
  const { errors } = await runMaturity(
    ...["framework", "import", at("two.csv"), "--out", at("two.json"), "--before", at("one.json")],
  );
  expect(errors).toContain("This was “Training” before. It keeps its id, so its answers stay.");
  expect(await readFile(at("two.json"), "utf8")).toContain('"leadership/training"');
});

const ofOthers = [
  ["with criteria and earlier versions", withEarlier(withCriteria(makeTestFramework()))],
  ["CTI-CMM, with criteria", realFramework("cti-cmm")],
  ["the Cyber Assessment Framework, without some levels", realFramework("caf-4.0")],
  ["W3C’s, described once for all value codes", realFramework("w3c")],
] as const;

function withEarlier(framework: Framework): Framework {
  const [first, second] = allValueCodes(framework).map(({ id }) => id);
  const places = new Map([
    ["old/split", [first, second]],
    ["old/gone", []],
  ]);
  return {
    ...framework,
    supersedes: [
      { version: "0.9", places },
      { version: "0.8", places: new Map() },
    ],
  };
}

test.each(ofOthers)(
  "%s: exported as a table and imported again, it is equal",
  async (_what, framework) => {
    await writeFile(at("given.json"), serializeFramework(framework));
    const exported = await runMaturity(
      ...["framework", "export", "--framework", at("given.json"), "--out", at("table.xlsx")],
    );
    expect(exported).toMatchObject({ code: 0, errors: "" });
    const imported = await runMaturity(
      ...["framework", "import", at("table.xlsx"), "--out", at("again.json")],
    );
    expect(imported.code).toBe(0);
    expect(imported.errors).not.toContain("to correct");
    const text = await readFile(at("again.json"), "utf8");
    expect(readFramework(text, "again.json")).toEqual({ kind: "framework", framework });
    const criteria = criteriaRows(framework).length;
    if (criteria > 0) expect(imported.output).toContain(`, ${criteria} criteria. `);
  },
);

test("a column whose heading is not known: what can be done in the table is said", async () => {
  await writeFile(at("odd.csv"), csv(",").replace(/^[^,]+/, "Wibble"));
  const { code, errors } = await runMaturity("framework", "check", at("odd.csv"));
  expect(code).toBe(1);
  expect(errors).toContain(
    "A1: Column A has no meaning yet. Give it a heading that is known, such as",
  );
});

test.each([
  ["no subcommand", []],
  ["an unknown one", ["build"]],
  ["import without --out", ["import", "a.xlsx"]],
  ["levels without names", ["import", "a.xlsx", "--out", "a.json", "--levels", "Minimum"]],
  ["export without a framework", ["export", "--out", "a.xlsx"]],
])("wrong usage: %s", async (_what, args) => {
  expect(await runMaturity("framework", ...args)).toMatchObject({ code: 2, output: "" });
});

test.each(["import", "check"])("%s refuses a name for a level that is not there.", async (name) => {
  await writeFile(at("two levels.csv"), csv(";"));
  const { code, output, errors } = await runMaturity(
    ...["framework", name, at("two levels.csv"), "--levels", "1 Minimum,2 Developing,5 Best"],
    ...(name === "import" ? ["--out", at("stray.json")] : []),
  );
  expect({ code, output }).toEqual({ code: 1, output: "" });
  expect(errors).toMatch(/--levels names levels that it does not have: 5\.$/m);
});
