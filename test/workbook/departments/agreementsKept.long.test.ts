/**
 * An agreement is never lost by any sequence of adding, removing, rebuilding, repairing and reopening:
 * random sequences.
 */
import fc from "fast-check";
import { allValueCodes } from "../../../src/framework/framework";
import { FRAMEWORK, playAgreements } from "./agreementsKept";
import { workbookStepArbitrary, type WorkbookStep } from "./agreementSteps";

const SEQUENCES = 10;

/** All are agreed, so that the assessment can also be submitted. */
const FIRST = allValueCodes(FRAMEWORK).map(({ id }): WorkbookStep => ({
  kind: "agree",
  request: {
    valueCodeId: id,
    level: 3,
    reason: "Most contracts are run centrally.",
    present: "Head of Procurement",
    on: "",
  },
}));

/** Nothing in these sequences may keep the pane from building again. */
const BUILDS: readonly WorkbookStep["kind"][] = ["add", "remove", "rebuild", "putBack"];

test("whatever is done after it, an agreement and its row of the record stay", async () => {
  const steps = fc
    .array(workbookStepArbitrary(FRAMEWORK), { minLength: 4, maxLength: 12 })
    .map((others): readonly WorkbookStep[] => [...FIRST, ...others]);
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const played = await playAgreements();
      const done: string[] = [];
      try {
        for (const step of sequence) {
          const outcome = await played.take(step);
          done.push(`${JSON.stringify(step)}: ${outcome}`);
          if (BUILDS.includes(step.kind)) expect(outcome).toBe("built");
          for (const { agreed, record } of await played.read()) {
            const kept = { done, agreed: [...agreed].sort(), record };
            const { levels, record: written } = played.agreed;
            expect(kept).toEqual({ done, agreed: [...levels].sort(), record: written });
          }
        }
      } catch (error) {
        throw new Error(`After ${done.join("\n")}\n${String(error)}`);
      } finally {
        played.close();
      }
    }),
    { numRuns: SEQUENCES, endOnFailure: true },
  );
});
