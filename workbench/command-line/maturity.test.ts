/** What the command prints and its exit code. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { emptyWorkbook } from "../excel/openWorkbook";
import { writeWorkbook } from "../file/writeWorkbook";
import { runMaturity } from "./testRun";

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("maturity frameworks", () => {
  test("lists both frameworks by ids and titles as JSON", async () => {
    const { code, output, errors } = await runMaturity("frameworks", "--json");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    const expected = shippedFrameworks().map(({ id, title, version, levels, themes }) => ({
      id,
      title,
      version,
      levels: levels.map(({ value, label }) => ({ value, label })),
      themes: themes.map((theme) => ({
        id: theme.id,
        title: theme.title,
        keyAreas: theme.keyAreas.map((keyArea) => ({
          id: keyArea.id,
          title: keyArea.title,
          valueCodes: keyArea.valueCodes.map((code) => ({ id: code.id, title: code.title })),
        })),
      })),
    }));
    expect(JSON.parse(output)).toEqual(expected);
  });

  test("names both frameworks for people", async () => {
    const { code, output } = await runMaturity("frameworks");
    expect(code).toBe(0);
    expect(output).toMatch(/^nps-2018: .*59 value codes.*^statement-set-v16a-1: /ms);
  });
});

describe("wrong usage", () => {
  test.each([
    ["no command", []],
    ["an unknown command", ["consolidation"]],
    ["a surplus file", ["frameworks", "x"]],
    ["an unknown option", ["frameworks", "--yaml"]],
    ["a build without options", ["build"]],
    ["scores without a workbook", ["scores", "--json"]],
    ["scores of two workbooks", ["scores", "a.xlsx", "b.xlsx"]],
  ])("exits with 2 and shows the usage: %s", async (_title, args) => {
    const { code, output, errors } = await runMaturity(...args);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain("\n\nUsage:\n");
  });

  test("is not reported with --help, which shows the same text", async () => {
    const { code, output } = await runMaturity("--help");
    expect(code).toBe(0);
    expect(output).toMatch(/^Usage:/);
  });
});

describe("bad input", () => {
  const build = ["build", "--framework", "nps-2018", "--out", "out.xlsx"];
  test.each([
    ["an unknown framework", ["build", "--framework", "nps", "--out", "out.xlsx"], "nps-2018"],
    ["a framework with problems", ["build", "--framework", "in.json", "--out", "o.xlsx"], "line 1"],
    ["responses with problems", [...build, "--responses", "in.csv"], "in.csv, line 2"],
    ["responses that are not there", [...build, "--responses", "no.csv"], "no.csv"],
    ["a name that no cell holds", [...build, "--organisation", "a\u0007"], "--organisation"],
    ["a folder that is not there", [...build.slice(0, -1), "no/out.xlsx"], "no/out.xlsx"],
    ["a trace in no folder", [...build, "--trace", "no/t.ndjson"], "no/t.ndjson"],
    ["a workbook that is not there", ["scores", "no.xlsx"], "no.xlsx"],
    ["a file that is no workbook", ["scores", "in.csv"], "in.csv"],
    ["a workbook without an assessment", ["scores", "in.xlsx"], "in.xlsx"],
  ])("exits with 1 and one line that says where: %s", async (_title, args, named) => {
    await writeFile(at("in.json"), "{}");
    await writeFile(at("in.csv"), "value code,level,comment\nnowhere,3,x\n");
    await writeFile(at("in.xlsx"), await writeWorkbook(emptyWorkbook()));
    const paths = args.map((arg) => (/\.(csv|json|ndjson|xlsx)$/.test(arg) ? at(arg) : arg));
    const { code, output, errors } = await runMaturity(...paths);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatch(/^[^\n]+\n$/);
    expect(errors).toContain(named);
    expect((await readdir(folder)).sort()).toEqual(["in.csv", "in.json", "in.xlsx"]);
  });

  test("leaves an existing workbook unchanged", async () => {
    await writeFile(at("out.xlsx"), "earlier");
    const { code } = await runMaturity(
      ...build.slice(0, -1),
      at("out.xlsx"),
      "--responses",
      "no.csv",
    );
    expect(code).toBe(1);
    expect(await readFile(at("out.xlsx"), "utf8")).toBe("earlier");
  });
});
