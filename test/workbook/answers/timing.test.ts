import { DISTINCT, answeredBook } from "./answeredBook";
import { assessmentIn } from "../../../src/workbook/answers/assessmentIn";
import { answersIn } from "../../../src/workbook/answers/answersIn";
test("time", async () => {
  const built = await answeredBook(DISTINCT);
  let t = performance.now();
  for (let i = 0; i < 20; i++) structuredClone(built);
  console.log("clone", (performance.now() - t) / 20);
  t = performance.now();
  for (let i = 0; i < 20; i++) assessmentIn(built, [DISTINCT]);
  console.log("assessmentIn", (performance.now() - t) / 20);
  t = performance.now();
  for (let i = 0; i < 20; i++) answersIn(built, DISTINCT, false);
  console.log("answersIn", (performance.now() - t) / 20);
});
