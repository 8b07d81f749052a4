/** The paper made from a workbook file, as requested on the command line. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "../../test/paper/readDocument";
import { validateOpenXml } from "../programs/validateOpenXml";
import { runMaturity } from "./testRun";

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
  await writeFile(
    at("in.csv"),
    "value code,level,comment\nengaging-councillors/reporting,2,=1+1\n",
  );
  const built = await runMaturity(
    ...["build", "--framework", "nps-2018", "--out", at("in.xlsx")],
    ...["--responses", at("in.csv"), "--organisation", "Stour <b>Council</b>"],
  );
  expect(built.errors).toBe("");
});
afterAll(() => rm(folder, { recursive: true }));

const report = (...args: readonly string[]) => runMaturity("report", ...args);

test("As HTML the paper is a complete page, and typed text stays text.", async () => {
  const { code, output } = await report(at("in.xlsx"), "--format", "html", "--out", at("out.html"));
  expect(code).toBe(0);
  expect(output).toMatch(/out\.html: Procurement maturity: self-assessment summary, DRAFT/);
  const html = await readFile(at("out.html"), "utf8");
  expect(html).toMatch(/^<!doctype html>/);
  expect(html).toContain("Stour &lt;b&gt;Council&lt;/b&gt;");
  expect(html).toContain("\u00A0=1+1");
  expect(html).not.toMatch(/<(b|script|link)\b/);
  expect(html).toContain("<title>Procurement maturity: self-assessment summary</title>");
  expect(html.match(/<img src="data:image\/png;base64,[^"]+" [^>]*alt="[^"]+"/g)).toHaveLength(1);
  expect(html).not.toContain(">=1+1");
});

test("As JSON it has the same figures.", async () => {
  await report(at("in.xlsx"), "--format", "json", "--out", at("out.json"));
  const paper: unknown = JSON.parse(await readFile(at("out.json"), "utf8"));
  expect(paper).toMatchObject({
    overall: { value: 2, label: "2 - Developing" },
    standing: "1 of 59 value codes assessed. Provisional: may fall, cannot rise.",
    headline: { text: "too early to say" },
    priorities: [{ ref: "SL1.2", next: { value: 3 } }],
    rows: expect.arrayContaining([
      expect.objectContaining({ ref: "SL1", heldDownBy: ["SL1.2 Reporting"] }),
    ]) as unknown,
  });
});

test("As a Word document it is a file that Word recognises.", async () => {
  await report(at("in.xlsx"), "--format", "docx", "--out", at("out.docx"));
  const bytes = new Uint8Array(await readFile(at("out.docx")));
  expect(await validateOpenXml(bytes, "docx")).toEqual([]);
  const { tables, pictures } = readDocument(bytes);
  expect(tables[0].rows[1]).toEqual(expect.arrayContaining(["SL", "2 so far"]));
  expect(pictures).toEqual([
    expect.stringMatching(
      /^Number of value codes at each level, by key area\. Engaging Councillors: 1 at 2 - /,
    ),
  ]);
});

test.each([
  ["no workbook", ["--format", "html", "--out", "x.html"], 2, /needs the path of one workbook/],
  ["no format", ["in.xlsx", "--out", "x.html"], 2, /needs --format html, docx or json/],
  ["an unknown format", ["in.xlsx", "--format", "pdf", "--out", "x.pdf"], 2, /needs --format/],
  ["no output", ["in.xlsx", "--format", "html"], 2, /needs --out/],
  ["another ending", ["in.xlsx", "--format", "html", "--out", "x.docx"], 2, /must end in \.html/],
  ["a file that is missing", ["gone.xlsx", "--format", "html", "--out", "x.html"], 1, /gone\.xlsx/],
  ["a file that is none", ["in.csv", "--format", "html", "--out", "x.html"], 1, /in\.csv/],
])("With %s it says what is wrong and writes nothing.", async (_what, args, code, message) => {
  const before = await readdir(folder);
  const placed = args.map((arg) => (/\.\w+$/.test(arg) ? at(arg) : arg));
  const outcome = await report(...placed);
  expect(outcome.code).toBe(code);
  expect(outcome.errors).toMatch(message);
  expect(await readdir(folder)).toEqual(before);
});
