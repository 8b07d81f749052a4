/** What a person does in the stand-in's window is read alike from the open workbook and its file. */
import fc from "fast-check";
import { allValueCodes } from "../../../../src/framework/framework";
import { DISTINCT } from "./answeredBook";
import {
  lawBreaches,
  play,
  playground,
  readBothWays,
  readSaved,
  someDeeds,
  writeComment,
} from "./openAndSaved";

/** Holds so many plays to the laws of reading and recording. */
export async function checkEditsInExcel(numRuns: number): Promise<void> {
  const open = await playground();
  const ids = allValueCodes(DISTINCT).map(({ id }) => id);
  let done = 0;
  let written = 0;
  await fc.assert(
    fc.asyncProperty(someDeeds, fc.nat({ max: ids.length - 1 }), async (deeds, which) => {
      const excel = open();
      try {
        done += play(excel, deeds);
        const before = await readBothWays(excel);
        expect(before.open.problems).toEqual(before.saved.problems);
        expect(before.open.assessment).toEqual(before.saved.assessment);
        expect(lawBreaches(before.open, deeds)).toEqual([]);
        // The next deed comes while the pane still knows the rows of before.
        const last = deeds[0];
        done += play(excel, [last]);
        const { responses } = (await readSaved(excel)).assessment;
        const id = ids[which];
        const comment = `Written for ${id}`;
        const isWritten = await writeComment(before.open, id, comment);
        const after = await readBothWays(excel);
        expect(after.open.assessment).toEqual(after.saved.assessment);
        if (isWritten) {
          written += 1;
          const response = responses.get(id);
          expect(response).toBeDefined();
          expect(after.saved.assessment.responses).toEqual(
            new Map(
              [...responses].map(([one, own]) => [one, one === id ? { ...own, comment } : own]),
            ),
          );
        } else {
          expect(after.saved.assessment.responses).toEqual(responses);
        }
      } finally {
        excel.close();
      }
    }),
    { numRuns },
  );
  expect(done).toBeGreaterThan(numRuns);
  expect(written).toBeGreaterThan(0);
}
