/** `build --carry-forward`: what is taken over from last year's workbook, and what is refused. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allValueCodes } from "../../src/framework/framework";
import { serializeFramework } from "../../src/framework/serializeFramework";
import { makeTestFramework } from "../../src/framework/testFramework";
import { readAssessmentFile } from "./readAssessmentFile";
import { runMaturity } from "./testRun";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });
const [first, second, third] = allValueCodes(framework).map(({ id }) => id);

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
  await writeFile(at("framework.json"), serializeFramework(framework));
  const answers = [
    "value code,level,comment",
    `${first},2,Said then.`,
    `${second},not applicable,Not ours.`,
  ];
  await writeFile(at("answers.csv"), answers.join("\n"));
  await runMaturity(
    ...["build", "--framework", at("framework.json"), "--out", at("last.xlsx")],
    ...["--responses", at("answers.csv"), "--organisation", "Fenbridge", "--allow-not-applicable"],
  );
});
afterEach(() => rm(folder, { recursive: true }));

async function read(name: string) {
  const found = await readAssessmentFile(at(name));
  if (found.kind === "refused") throw new Error(found.message);
  return found.assessment;
}

test("Answers are carried forward and not counted; council and the framework come along.", async () => {
  const built = await runMaturity(
    ...["build", "--carry-forward", at("last.xlsx"), "--out", at("now.xlsx")],
  );
  expect(built.code).toBe(0);
  expect(built.output).toContain("carried forward: 2 answers, 0 targets, 0 open actions.");
  const { responses, details, carriedFrom } = await read("now.xlsx");
  expect(details).toMatchObject({
    organisation: "Fenbridge",
    date: "",
    status: "draft",
    allowNotApplicable: true,
  });
  expect(carriedFrom).toEqual({ file: "last.xlsx", date: "" });
  expect(responses.get(first)).toEqual({
    entry: { kind: "notAssessed" },
    comment: "Said then.",
    evidence: "",
    lastTime: { kind: "level", value: 2 },
  });
  expect(responses.get(second)?.lastTime).toEqual({ kind: "notApplicable" });
  const scores = await runMaturity("scores", at("now.xlsx"), "--json");
  expect(JSON.parse(scores.output)).toMatchObject({
    overall: { assessed: 0 },
    carriedForward: { file: "last.xlsx", date: "", toReview: 2, unchanged: 0 },
  });
});

test("Answers that are given as well count, with what was said last time beside them.", async () => {
  await writeFile(at("new.csv"), `value code,level,comment\n${first},3,\n${third},1,New.`);
  await runMaturity(
    ...["build", "--carry-forward", at("last.xlsx"), "--out", at("now.xlsx")],
    ...["--responses", at("new.csv")],
  );
  const { responses } = await read("now.xlsx");
  expect(responses.get(first)).toEqual({
    entry: { kind: "level", value: 3 },
    comment: "Said then.",
    evidence: "",
    lastTime: { kind: "level", value: 2 },
  });
  expect(responses.get(third)?.entry).toEqual({ kind: "level", value: 1 });
});

test("A newer version that does not say where answers belong needs a map.", async () => {
  const newer = { ...framework, version: "2.0" };
  await writeFile(at("newer.json"), serializeFramework(newer));
  const asked = ["build", "--framework", at("newer.json"), "--carry-forward", at("last.xlsx")];
  const refused = await runMaturity(...asked, "--out", at("now.xlsx"));
  expect(refused.code).toBe(1);
  expect(refused.errors).toContain("Give a map with --map.");
  const map = { version: framework.version, places: { [first]: [third] } };
  await writeFile(at("map.json"), JSON.stringify(map));
  const built = await runMaturity(...asked, "--out", at("now.xlsx"), "--map", at("map.json"));
  expect(built.code).toBe(0);
  expect((await read("now.xlsx")).responses.get(third)?.lastTime).toEqual({
    kind: "level",
    value: 2,
  });
});

test.each([
  [["--map", "map.json"], "--map says where the answers of --carry-forward belong: give both."],
  [["--carry-forward", ""], "need a path"],
])("%p is wrong usage.", async (extra, message) => {
  const answer = await runMaturity(
    ...["build", "--framework", "nps-2018", "--out", at("x.xlsx"), ...extra],
  );
  expect(answer.code).toBe(2);
  expect(answer.errors).toContain(message);
});
