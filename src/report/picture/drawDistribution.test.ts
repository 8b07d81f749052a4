import { makeTestFramework } from "../../framework/testFramework";
import { paperOf } from "../paper/paperOf";
import { drawDistribution } from "./drawDistribution";

test("Every box has a width, however many value codes a theme has.", () => {
  const framework = makeTestFramework({ themes: 2, keyAreas: 10, valueCodes: 60 });
  const { svg } = drawDistribution(
    paperOf({
      framework,
      details: {
        organisation: "Fenbridge",
        department: "",
        date: "",
        status: "draft",
        allowNotApplicable: false,
      },
      responses: new Map([
        [
          framework.themes[0].keyAreas[0].valueCodes[0].id,
          { entry: { kind: "level", value: 1 }, comment: "", evidence: "" },
        ],
      ]),
      targets: new Map(),
      officers: new Map(),
      inShort: new Map(),
    }),
  );
  const widths = [...svg.matchAll(/<rect [^>]*width="([^"]+)"/g)].map(([, width]) => Number(width));
  expect(widths.length).toBeGreaterThan(5);
  expect(Math.min(...widths)).toBeGreaterThan(0);
});
