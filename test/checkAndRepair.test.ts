/** What check and repair find of what people do to a workbook, and what a repair leaves alone. */
import { checkWorkbook } from "../src/workbook/checkWorkbook";
import { readWorkbook } from "../src/workbook/readAssessment";
import { repairWorkbook } from "../src/workbook/repairWorkbook";
import type { Finding } from "../src/workbook/outcomes";
import { scoreAssessment } from "../src/assessment/scoreAssessment";
import { shippedFrameworks } from "../src/framework/shippedFrameworks";
import { makeTestFramework } from "../src/framework/testFramework";
import type { ExcelStandIn } from "../workbench/bridge/openExcel";
import { buildInExcel, cellAt, sheetNamed } from "./tools/buildInExcel";
import { DAMAGES, HARMLESS } from "./tools/damages";
import { responseSets } from "./tools/responseSets";

const framework = makeTestFramework({ themes: 2, keyAreas: 2 });
const answers = responseSets(framework)[4];
let excel: ExcelStandIn;

afterEach(() => {
  excel.close();
});

/** What a person has entered, and what follows from it. */
async function entered(): Promise<unknown> {
  const found = await readWorkbook("accept");
  if (found === undefined) throw new Error("There is no assessment.");
  const { assessment, actions } = found;
  const { responses, details, targets } = assessment;
  return { responses, details, targets, actions, scores: scoreAssessment(assessment) };
}

function repairable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ remedyBy }) => remedyBy === "repair");
}

const kinds = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.map(({ kind }) => kind)),
];

async function repairAll(): Promise<readonly Finding[]> {
  const found = repairable(await checkWorkbook());
  const { repaired, left } = await repairWorkbook(found.map(({ id }) => id));
  expect(repaired).toBe(found.length);
  return left;
}

describe("a workbook that nobody has damaged", () => {
  test.each(
    shippedFrameworks().flatMap((shipped) =>
      responseSets(shipped)
        .filter(({ name }) => name !== "nonsense")
        .map((set) => [shipped.id, set.name, shipped, set] as const),
    ),
  )("has nothing to repair: %s, %s", async (_id, _name, shipped, set) => {
    excel = await buildInExcel(shipped, set);
    const before = excel.counters.requests;
    expect(await checkWorkbook()).toEqual([]);
    expect(excel.counters.requests - before).toBeLessThanOrEqual(6);
  });

  test.each(HARMLESS)("has nothing to repair after people $title", async ({ does }) => {
    excel = await buildInExcel(framework, answers);
    does(excel.user, framework);
    expect(await checkWorkbook()).toEqual([]);
  });
});

describe("a damage", () => {
  test.each(DAMAGES)("is found and repaired: $title", async ({ does, kind }) => {
    excel = await buildInExcel(framework, answers);
    const before = await entered();
    does(excel, framework);
    expect(kinds(repairable(await checkWorkbook()))).toContain(kind);
    expect(await repairAll()).toEqual([]);
    expect(await entered()).toEqual(before);
  });
});
