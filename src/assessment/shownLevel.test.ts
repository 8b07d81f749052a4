import { makeTestFramework } from "../framework/testFramework";
import type { GroupScore } from "./scores";
import { headlineOf, shownLevelOf } from "./shownLevel";

const framework = makeTestFramework({ levels: 5, start: 1 });

function group(weakest: number | null, assessed: number, total: number): GroupScore {
  return {
    weakest,
    label: null,
    assessed,
    total,
    provisional: assessed < total,
    limiting: [],
    distribution: [],
    notApplicable: 0,
    notALevel: 0,
  };
}

test.each([
  ["nothing applies", group(null, 0, 0), { kind: "notApplicable" }, { kind: "notApplicable" }],
  ["nothing is assessed", group(null, 0, 9), { kind: "notAssessed" }, { kind: "notAssessed" }],
  ["one of nine is", group(2, 1, 9), { kind: "soFar", level: 2 }, { kind: "tooEarly" }],
  ["it is the lowest", group(1, 1, 9), { kind: "certain", level: 1 }, { kind: "tooEarly" }],
  ["under half is", group(3, 4, 9), { kind: "soFar", level: 3 }, { kind: "tooEarly" }],
  ["half is", group(3, 5, 10), { kind: "soFar", level: 3 }, { kind: "soFar", level: 3 }],
  [
    "half, the lowest",
    group(1, 5, 10),
    { kind: "certain", level: 1 },
    { kind: "certain", level: 1 },
  ],
  ["all are", group(4, 9, 9), { kind: "certain", level: 4 }, { kind: "certain", level: 4 }],
])("A level is shown as far as it is certain: %s.", (_name, score, shown, headline) => {
  expect(shownLevelOf(score, framework)).toEqual(shown);
  expect(headlineOf(score, framework)).toEqual(headline);
});
