/** From a framework and a file of responses to a workbook, and from there back to scores. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import type { Assessment, Response } from "../../src/assessment/assessment";
import { entryLabel } from "../../src/assessment/levelEntry";
import { scoreAssessment } from "../../src/assessment/scoreAssessment";
import { allValueCodes, type Framework } from "../../src/framework/framework";
import { serializeFramework } from "../../src/framework/serializeFramework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { makeTestFramework } from "../../src/framework/testFramework";
import { scoresJson } from "./scoresJson";
import { scoresText } from "./scoresText";
import { callMaturity, runMaturity } from "./testRun";

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("maturity build and scores", () => {
  test.each(shippedFrameworks().map((framework) => [framework.id, framework] as const))(
    "return the responses of %s as scores",
    async (id, framework) => {
      const entries = allValueCodes(framework).flatMap((code, index): [string, Response][] =>
        index % 3 === 0 ? [] : [[code.id, responseNumber(index, framework)]],
      );
      const rows = entries.map(([code, response]) => [
        code,
        entryLabel(response.entry, framework),
        response.comment,
      ]);
      await writeFile(at("in.csv"), Papa.unparse([["value code", "level", "comment"], ...rows]));
      const built = await runMaturity(
        ...["build", "--framework", id, "--out", at("out.xlsx"), "--responses", at("in.csv")],
        ...["--organisation", 'Stour & "Blyth" Council', "--department", "=Parks"],
        "--allow-not-applicable",
      );
      expect({ code: built.code, errors: built.errors }).toEqual({ code: 0, errors: "" });
      expect((await readdir(folder)).sort()).toEqual(["in.csv", "out.xlsx"]);
      const assessment: Assessment = {
        framework,
        details: {
          organisation: 'Stour & "Blyth" Council',
          department: "=Parks",
          date: "",
          status: "draft",
          allowNotApplicable: true,
        },
        responses: new Map(entries),
        targets: new Map(),
        officers: new Map(),
        inShort: new Map(),
      };
      const scored = await runMaturity("scores", at("out.xlsx"), "--json");
      const { problems, ...scoresRead } = JSON.parse(scored.output) as { problems: object[] };
      const { problems: none, ...expected } = scoresJson(
        assessment,
        scoreAssessment(assessment),
        [],
      );
      expect(none).toEqual([]);
      expect(scored.code).toBe(0);
      expect(scoresRead).toEqual(expected);
      const nonsense = entries.flatMap(([valueCode, { entry }]) =>
        entry.kind === "notALevel" ? [{ kind: "notALevel", valueCode, text: entry.text }] : [],
      );
      expect(problems).toMatchObject(nonsense);
      expect(scored.errors.split("\n")).toHaveLength(problems.length + 1);
      const text = await runMaturity("scores", at("out.xlsx"));
      expect(text.output).toBe(scoresText(assessment, scoreAssessment(assessment)));
    },
  );

  test("accept a framework file, and trace every request that office.js sends", async () => {
    await writeFile(at("mine.json"), serializeFramework(makeTestFramework()));
    const paths = [
      "--framework",
      at("mine.json"),
      "--out",
      at("out.xlsx"),
      "--trace",
      at("t.ndjson"),
    ];
    // Run as people run them: separate processes that share only the file.
    expect((await callMaturity("build", ...paths)).errors).toBe("");
    const { output } = await callMaturity("scores", at("out.xlsx"), "--json");
    expect(JSON.parse(output)).toMatchObject({
      framework: { id: makeTestFramework().id },
      organisation: "",
      overall: { weakest: null, total: 8 },
    });
    const lines = (await readFile(at("t.ndjson"), "utf8")).trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const traced = JSON.parse(line) as { request: { Actions: unknown[] } };
      expect(traced).toEqual({
        bytes: Buffer.byteLength(JSON.stringify(traced.request)),
        actions: traced.request.Actions.length,
        request: traced.request,
      });
    }
  });
});

/**
 * Levels from the entire scale, some not applicable, with comments that are hard for files and
 * cells.
 */
function responseNumber(index: number, framework: Framework): Response {
  const { value } = framework.levels[index % framework.levels.length];
  const comments = ["", "=1+1", 'Two "lines",\nand; a semicolon', "\u2019s 5 %", "+44", "'quoted"];
  return {
    entry: index % 7 === 0 ? { kind: "notApplicable" } : { kind: "level", value },
    comment: comments[index % comments.length],
    evidence: "",
  };
}
