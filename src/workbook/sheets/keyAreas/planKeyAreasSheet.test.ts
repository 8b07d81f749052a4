import { emptyAssessment, testPlans } from "../testPlans";
import { KEY_AREAS } from "../../plan/sheetKeys";
import type { KeyArea } from "../../../framework/framework";
import { makeTestFramework } from "../../../framework/testFramework";

const framework = makeTestFramework({ themes: 1 });

/** The headings of the sheet if the first key area has these texts. */
function headingsWith(texts: Partial<KeyArea>): {
  readonly cells: unknown;
  readonly columns: number;
} {
  const [theme] = framework.themes;
  const keyAreas = theme.keyAreas.map((one, index) => ({
    ...one,
    definition: [],
    whatItIs: "",
    whyImportant: "",
    ...(index === 0 ? texts : {}),
  }));
  const plans = testPlans(emptyAssessment({ ...framework, themes: [{ ...theme, keyAreas }] }));
  const sheet = plans.find(({ key }) => key === KEY_AREAS);
  return { cells: sheet?.blocks[1].cells[0], columns: sheet?.print?.area.columns ?? 0 };
}

test.each<[Partial<KeyArea>, readonly string[]]>([
  [{ definition: ["A", "B"] }, ["Definition"]],
  [{ whatItIs: "A" }, ["What it is"]],
  [{ definition: ["A"], whyImportant: "B" }, ["Definition", "Why it is important"]],
])("With the texts %o there are columns for these only.", (texts, headings) => {
  expect(headingsWith(texts)).toEqual({
    cells: ["Ref", "Key area", ...headings],
    columns: 2 + headings.length,
  });
});
