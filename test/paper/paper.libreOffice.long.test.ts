/** The paper's Word document, printed by LibreOffice. */
import type { Assessment } from "../../src/assessment/assessment";
import { allKeyAreas, allValueCodes, type Framework } from "../../src/framework/framework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { paperOf } from "../../src/report/paper/paperOf";
import { levelColours } from "../../src/workbook/plan/palette";
import { convertAll } from "../../workbench/programs/libreOffice";
import { drawPage, pageTexts } from "../../workbench/programs/pdfPages";
import { readPpm, type Picture } from "../../workbench/pictures/palettePicture";
import { DETAILS, documentOf } from "./documentOf";

const frameworks = shippedFrameworks();

describe("printed by LibreOffice", () => {
  let printed: readonly Uint8Array[];
  beforeAll(async () => {
    const papers = frameworks.map((framework) => paperOf(withTargets(framework)));
    const documents = await Promise.all(papers.map(documentOf));
    printed = await convertAll(documents, "docx", "pdf");
  });

  test.each(frameworks.map((framework, index) => [framework.id, index] as const))(
    "the document of %s has every value code, numbered pages, and complete pictures",
    async (_id, index) => {
      const framework = frameworks[index];
      const pages = await pageTexts(printed[index]);
      pages.forEach((page, number) => {
        expect(page).toMatch(new RegExp(`Page ${number + 1} of ${pages.length}\\s*$`));
      });
      const all = pages.join("\n");
      for (const { ref } of allValueCodes(framework)) {
        expect(all).toMatch(new RegExp(`^ *${ref.replace(".", "\\.")} `, "m"));
      }
      // The picture has a bar in the second level's colour for every key area.
      const page = pages.findIndex((text) => text.includes("Figure 1:")) + 1;
      const picture = readPpm(await drawPage(printed[index], page, 800));
      const [, second] = levelColours(framework.levels.length);
      expect(rowsWith(second.fill, picture)).toBeGreaterThan(10 * allKeyAreas(framework).length);
    },
  );
});

/** Every value code at the second-lowest level, and every target at the top. */
function withTargets(framework: Framework): Assessment {
  const { levels } = framework;
  const comment = "Reported to scrutiny each quarter.";
  return {
    framework,
    details: { ...DETAILS, status: "draft" },
    responses: new Map(
      allValueCodes(framework).map(({ id }) => [
        id,
        { entry: { kind: "level", value: levels[1].value }, comment, evidence: "" },
      ]),
    ),
    targets: new Map(allKeyAreas(framework).map(({ id }) => [id, levels[levels.length - 1].value])),
    officers: new Map(),
    inShort: new Map(),
  };
}

/** How many rows of pixels have a colour, as closely as LibreOffice preserves it. */
function rowsWith(colour: string, { width, height, pixels }: Picture): number {
  const wanted = Buffer.from(colour.slice(1), "hex");
  const isNear = (pixel: number): boolean =>
    wanted.every((channel, index) => Math.abs(channel - pixels[pixel * 3 + index]) <= 2);
  let rows = 0;
  for (let row = 0; row < height; row += 1) {
    const columns = Array.from({ length: width }, (_, column) => row * width + column);
    if (columns.some(isNear)) rows += 1;
  }
  return rows;
}
