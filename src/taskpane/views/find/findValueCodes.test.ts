import type { Assessment, Response } from "../../../assessment/assessment";
import { scoreAssessment } from "../../../assessment/scoreAssessment";
import { allValueCodes } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { sampleAssessment } from "../../testing/sampleAssessment";
import { findValueCodes, foundValueCodes, type FindFilter } from "./findValueCodes";
import { searchedTexts } from "./hitIn";

const [procurement, statementSet] = shippedFrameworks();

/** Refs of the results. */
function found(assessment: Assessment, query: string, filter: FindFilter = "all"): string[] {
  const { framework, responses } = assessment;
  const scores = scoreAssessment(assessment);
  return foundValueCodes(findValueCodes(framework, scores, responses, { filter, query })).map(
    ({ ref }) => ref,
  );
}

const sample = sampleAssessment(procurement);

test.each([
  ["SL3.2", ["SL3.2"]],
  ["sl3.2", ["SL3.2"]],
  ["  governance   partners ", ["SL3.2"]],
  ["GÓVERNANCE and processes", ["SL3.2", "CB1.10"]],
  ["slavery", ["BC3.3"]],
  ["zebra", []],
])("“%s” finds %o.", (query, expected) => {
  expect(found(sample, query)).toEqual(expected);
});

test("Words are looked for in titles, descriptions and key areas, and all must be found.", () => {
  const byKeyArea = found(sample, "obtaining social value");
  expect(byKeyArea).toHaveLength(10);
  const [first] = procurement.themes[0].keyAreas[0].valueCodes;
  expect(found(sample, first.description)).toContain(first.ref);
  expect(found(sample, `${first.ref} zebra`)).toEqual([]);
});

test("Without a word everything is found, in the framework's order.", () => {
  for (const framework of [procurement, statementSet]) {
    expect(found(sampleAssessment(framework), "")).toEqual(
      allValueCodes(framework).map(({ ref }) => ref),
    );
  }
});

test("Not assessed are those without a level, including a text that is not one, but not those that are not applicable.", () => {
  const assessment = sampleAssessment(procurement, {
    assessed: 56,
    entries: {
      "SL1.2": { kind: "notALevel", text: "3-4" },
      "SL2.2": { kind: "notApplicable" },
    },
  });
  expect(found(assessment, "", "notAssessed")).toEqual(["SL1.2", "EN.2", "EN.3", "EN.4"]);
  expect(found(assessment, "enabling", "notAssessed")).toEqual(["EN.3"]);
});

test("Flagged are those with a flag that is not empty.", () => {
  const flagOf = (flag: string | undefined) => (response: Response) => ({ ...response, flag });
  const flags: Readonly<Record<string, string>> = { "SL1.1": "Ask Legal.", "SL1.2": "" };
  const responses = new Map(
    allValueCodes(procurement).flatMap(({ id, ref }) => {
      const response = sample.responses.get(id);
      if (response === undefined) return [];
      return [[id, ref in flags ? flagOf(flags[ref])(response) : response] as const];
    }),
  );
  expect(found({ ...sample, responses }, "", "flagged")).toEqual(["SL1.1"]);
});

describe("A word outside of the title", () => {
  const [first] = procurement.themes[0].keyAreas[0].valueCodes;
  const comment = `We report twice a year.\n${"Councillors ask. ".repeat(12)}Then the caf\u00e9 opens, zebras and all, and it goes on for longer than a row can show.`;
  const responses = new Map(sample.responses).set(first.id, {
    entry: { kind: "level", value: 3 },
    comment,
    evidence: "Cabinet minute 12/2026",
    flag: "Ask the zookeeper",
  });
  const hitOf = (query: string) => {
    const assessment = { ...sample, responses };
    const [one] = foundValueCodes(
      findValueCodes(procurement, scoreAssessment(assessment), responses, { filter: "all", query }),
    ).filter(({ id }) => id === first.id);
    return one?.hit;
  };

  test.each([
    ["ZEBRAS cafe", { kind: "comment" }, ["caf\u00e9", "zebras"]],
    ["minute", { kind: "evidence" }, ["minute"]],
    ["zookeeper", { kind: "flag" }, ["zookeeper"]],
  ])("is found where it is, and marked there: %s", (query, where, marked) => {
    const hit = hitOf(query);
    expect(hit?.where).toEqual(where);
    expect(hit?.parts.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(marked);
    expect(hit?.parts.map(({ text }) => text).join("").length).toBeLessThanOrEqual(112);
  });

  test("is found in every level's statement", () => {
    first.statements.forEach((paragraphs, index) => {
      const hit = hitOf(paragraphs.join(" "));
      expect(hit?.where.kind === "level" && hit.where.label).toBe(procurement.levels[index].label);
    });
  });

  test("is not shown where the title has every word", () => {
    expect(hitOf(first.title)).toBeUndefined();
    expect(found(sample, first.title)).toContain(first.ref);
  });
});

test("Paragraphs of a statement are kept apart around a hit, with one sign whatever the framework wrote.", () => {
  const [code] = allValueCodes(procurement);
  const statements = [["One thing:", "- a plan", "\u2022 a team"], ...code.statements.slice(1)];
  const texts = searchedTexts({ ...code, statements }, procurement, undefined);
  expect(texts.map(({ text }) => text)).toContain("One thing: \u2022 a plan \u2022 a team");
});
