import { DISTINCT, answeredBook } from "./answeredBook";
import { playEdits } from "./playEdits";
import { assessmentIn } from "../../../../src/workbook/read/answers/assessmentIn";
test("x", async () => {
  const book = await answeredBook(DISTINCT);
  playEdits(book, DISTINCT, JSON.parse(process.env.E!) as never);
  const f = assessmentIn(book, [DISTINCT]);
  if (f.kind !== "assessment") throw new Error(f.kind);
  console.log(JSON.stringify(f.problems, null, 1));
  for (const s of book.sheets)
    for (const [r, c] of s.rows) {
      const m = [...c].filter(([, x]) => x.mark);
      const ck = [...c].filter(([, x]) => x.formula?.includes("COUNTA"));
      if (m.length || ck.length)
        console.log(
          s.name,
          r,
          m.map(([k, x]) => k + x.mark!.code.slice(-12) + x.mark!.field).join(" "),
          ck.map(([k, x]) => k + x.formula!),
        );
    }
});
