import { allValueCodes } from "../../framework/framework";
import { loadShippedFramework } from "../../framework/loadShippedFramework";
import { withValueCodes } from "../../framework/testFramework";
import { assessmentOf } from "../testAssessment";
import { proposePlaces, type PlaceQuestion } from "./proposePlaces";
import { madeUpVersion } from "./testVersions";

/** Every value code of the procurement framework answered, and a made-up 2.0. */
async function proposed(hasMap: boolean) {
  const earlier = await loadShippedFramework("nps-2018");
  const version = madeUpVersion(earlier);
  const levels = Object.fromEntries(allValueCodes(earlier).map(({ ref }) => [ref, 2]));
  const newer = hasMap ? version.newer : { ...version.newer, supersedes: [] };
  const { settled, questions } = proposePlaces(assessmentOf(earlier, { levels }), newer);
  const of = (id: string): PlaceQuestion["proposals"] =>
    questions.find(({ code }) => code.id === id)?.proposals ?? [];
  return { ...version, settled, questions, of };
}

test("With a map: the same words pass, everything else is asked with the map's place first.", async () => {
  const { settled, questions, of, renamed, split, merged, moved, dropped } = await proposed(true);
  expect(settled.get(renamed.id)).toEqual([`${renamed.id}-renamed`]);
  expect(settled.get(moved.id)).toEqual([moved.id]);
  expect(settled.size + questions.length).toBe(59);
  expect(of(split.id)[0]).toEqual({
    ids: [`${split.id}-one`, `${split.id}-other`],
    reason: "map",
  });
  for (const { id } of merged) expect(of(id)[0]).toEqual({ ids: ["together"], reason: "map" });
  expect(of(dropped.id)[0]).toEqual({ ids: [], reason: "map" });
  expect(questions).toHaveLength(4);
});

test("Without a map: proposals by title and words, and a reused ref is last and said to be no proof.", async () => {
  const { settled, of, renamed, split, dropped } = await proposed(false);
  expect(settled.get(renamed.id)).toEqual([`${renamed.id}-renamed`]);
  expect(of(split.id).slice(0, 2)).toEqual([
    { ids: [`${split.id}-one`], reason: "title" },
    { ids: [`${split.id}-other`], reason: "title" },
  ]);
  // The new value code has the ref, and in this made-up version most words of the dropped one.
  const reasons = of(dropped.id).map(({ reason }) => reason);
  expect(reasons).not.toContain("id");
  expect(reasons).not.toContain("title");
});

test("A ref alone is the last proposal.", async () => {
  const earlier = await loadShippedFramework("nps-2018");
  const [first] = allValueCodes(earlier);
  const other = { ...first, id: "other", title: "Other", description: "", statements: [] };
  const newer = {
    ...earlier,
    version: "2.0",
    themes: earlier.themes.map((theme, index) => ({
      ...theme,
      keyAreas: theme.keyAreas.map((keyArea, place) => ({
        ...keyArea,
        valueCodes:
          index + place > 0 ? keyArea.valueCodes : [other, ...keyArea.valueCodes.slice(1)],
      })),
    })),
  };
  const { questions } = proposePlaces(assessmentOf(earlier, { levels: { [first.ref]: 2 } }), newer);
  expect(questions[0].proposals.at(-1)).toEqual({ ids: ["other"], reason: "ref" });
});

test("Only what is answered or has a target is asked.", async () => {
  const earlier = await loadShippedFramework("nps-2018");
  const { newer } = madeUpVersion(earlier);
  const { settled, questions } = proposePlaces(assessmentOf(earlier, {}), newer);
  expect([settled.size, questions.length]).toEqual([0, 0]);
});

test("A place where another answer stays is never the proposal, however alike its words are.", async () => {
  const earlier = await loadShippedFramework("nps-2018");
  const codes = allValueCodes(earlier);
  const levels = Object.fromEntries(codes.map(({ ref }) => [ref, 2]));
  for (const gone of codes.slice(0, 12)) {
    // Every other value code has most of its words, and one of them its title.
    const [twin] = codes.filter(({ id }) => id !== gone.id);
    const words = { description: gone.description, statements: gone.statements };
    const before = withValueCodes(earlier, (code) => [{ ...code, ...words }]);
    const newer = withValueCodes(before, (code) =>
      code.id === gone.id
        ? []
        : [
            code.id === twin.id
              ? {
                  ...code,
                  ...words,
                  title: gone.title,
                  description: `${gone.description} And more.`,
                }
              : code,
          ],
    );
    const assessment = assessmentOf(before, { levels });
    const { settled, questions } = proposePlaces(assessment, { ...newer, version: "2.0" });
    const question = questions.find(({ code }) => code.id === gone.id);
    const reasons = question?.proposals.map(({ reason }) => reason) ?? [];
    expect(reasons).toContain("taken");
    expect(reasons).not.toContain("title");
    expect(reasons).not.toContain("words");
    expect(questions.map(({ code }) => code.id).sort()).toEqual([gone.id, twin.id].sort());
    expect(settled.size).toBe(codes.length - 2);
  }
});
