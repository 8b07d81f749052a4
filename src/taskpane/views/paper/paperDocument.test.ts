import { strFromU8, unzipSync } from "fflate";
import type { Council } from "../../../assessment/councils/councilSet";
import { councilOf } from "../../../assessment/councils/councilSet";
import { WHOLE_DOCUMENT } from "../../../report/document/documentBlocks";
import { paperOf } from "../../../report/paper/paperOf";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import { sampleAssessment } from "../../testing/sampleAssessment";
import { paperDocument } from "./paperDocument";

const [procurement] = shippedFrameworks();
const assessment = sampleAssessment(procurement);
const councils: readonly Council[] = ["Ashby", "Borley"].map((name, index) =>
  councilOf(sampleAssessment(procurement, { assessed: 40 + index }), name),
);

test.each([
  ["those that the sheet was made of", { councils, isAnonymous: false, hasOwn: true, assessment }],
  ["none", undefined],
])("The Word document says how other councils compare: %s.", async (_which, set) => {
  const bytes = await paperDocument(paperOf(assessment), WHOLE_DOCUMENT, [], set);
  const words = strFromU8(unzipSync(bytes)["word/document.xml"]).replace(/<[^>]+>/g, "");
  expect(words.includes("Ashby, Borley")).toBe(set !== undefined);
});
