/** Statements in the report keep their paragraphs apart, in every form of it. */
import { strFromU8, unzipSync } from "fflate";
import { paperOf } from "../../src/report/paper/paperOf";
import { priorityBlocks } from "../../src/report/blocks/priorityBlocks";
import { statementBlocks } from "../../src/report/blocks/statementBlocks";
import { htmlOf } from "../../src/report/copy/htmlOf";
import { plainTextOf } from "../../src/report/copy/plainTextOf";
import { docxOf } from "../../src/report/document/docxOf";
import { allValueCodes, type Framework } from "../../src/framework/framework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { emptyAssessment } from "../../src/workbook/sheets/testPlans";
import { realFramework } from "../tools/realFrameworks/realFrameworks";

/** The paper of a council with the lowest level everywhere. */
function lowestPaper(framework: Framework) {
  const value = framework.levels[0].value;
  const responses = allValueCodes(framework).map(
    ({ id }) => [id, { entry: { kind: "level", value }, comment: "", evidence: "" }] as const,
  );
  return paperOf({ ...emptyAssessment(framework), responses: new Map(responses) });
}

test("Items of a list without signs have bullets: lines of plain text, items of HTML and Word.", async () => {
  const framework = realFramework("caf-4.0");
  const paper = lowestPaper(framework);
  const [first] = allValueCodes(framework);
  const blocks = [...priorityBlocks(paper), ...statementBlocks(paper)];
  const items = [...first.statements[0], ...first.statements[2]];
  expect(items.length).toBeGreaterThan(6);
  const lines = plainTextOf(blocks).split("\n");
  const html = htmlOf(blocks, 3);
  const meta = { title: "", organisation: "", statusLine: "" };
  const files = unzipSync(await docxOf(blocks, 3, meta));
  const word = strFromU8(files["word/document.xml"]).split("</w:p>");
  for (const item of items) {
    expect(lines.some((line) => line.endsWith(`\u2022 ${item}`))).toBe(true);
    expect(html).toContain(`\u2022&nbsp;${item.replaceAll("'", "&#39;")}</p>`);
    const paragraph = word.find((one) => one.includes(item.replaceAll("'", "&apos;")));
    expect(paragraph).toContain("<w:numPr>");
  }
});

test("Paragraphs that are no list have room between them.", async () => {
  const [framework] = shippedFrameworks();
  const [block] = priorityBlocks(lowestPaper(framework)).slice(-1);
  const html = htmlOf([block], 5);
  const code = allValueCodes(framework).find(({ statements }) => statements[1].length === 2);
  const [, second] = code?.statements[1] ?? [];
  expect(html).toContain(`<p style="margin:3pt 0 0">${second}</p>`);
  const meta = { title: "", organisation: "", statusLine: "" };
  const files = unzipSync(await docxOf([block], 5, meta));
  const word = strFromU8(files["word/document.xml"]).split("</w:p>");
  expect(word.find((one) => one.includes(second))).toContain('w:before="60"');
});
