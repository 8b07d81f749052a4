/** Laws of carrying answers to another version, for any assessment and any map. */
import fc from "fast-check";
import { allKeyAreas, allValueCodes } from "../../framework/framework";
import { makeTestFramework } from "../../framework/testFramework";
import { NOT_ASSESSED, type Assessment } from "../assessment";
import { entryArbitrary } from "../assessmentArbitrary";
import { entryLabel } from "../levelEntry";
import { scoreAssessment } from "../scoreAssessment";
import { assessmentOf } from "../testAssessment";
import { placesOf, type Places } from "../versions/placesOf";
import { carryForward, type CarriedOver } from "./carryForward";
import { entryToCarry } from "./withoutPlace";

interface Move {
  readonly earlier: Assessment;
  readonly newer: Assessment["framework"];
  readonly places: Places;
}

/** Any answers, and any places: split, merged, dropped, the same. */
const moveArbitrary: fc.Arbitrary<Move> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([before, after]) => {
    const earlier = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: before });
    const newer = {
      ...makeTestFramework({ themes: 1, keyAreas: 2, valueCodes: after }),
      version: "2",
    };
    const codes = allValueCodes(earlier);
    const ids = allValueCodes(newer).map(({ id }) => id);
    return fc.record({
      newer: fc.constant(newer),
      places: fc
        .array(fc.tuple(fc.constantFrom(...codes.map(({ id }) => id)), fc.subarray(ids)))
        .map((entries) => placesOf(earlier, newer, new Map(entries))),
      earlier: fc
        .array(fc.tuple(entryArbitrary(earlier), fc.constantFrom("", "Because.", "Other.")), {
          minLength: codes.length,
          maxLength: codes.length,
        })
        .map((answers) => ({
          ...assessmentOf(earlier, {}),
          targets: new Map(allKeyAreas(earlier).map(({ id }) => [id, 2])),
          responses: new Map(
            codes.map(({ id }, index) => {
              const [entry, comment] = answers[index];
              return [id, { entry, comment, evidence: comment === "" ? "" : `See ${id}.` }];
            }),
          ),
        })),
    });
  });

const carry = ({ earlier, newer, places }: Move): CarriedOver =>
  carryForward(earlier, "2025.xlsx", newer, places);

const begun = (move: Move): Assessment => ({
  ...assessmentOf(move.newer, {}),
  ...carry(move),
});

test("Nothing is lost: every level, comment and evidence is at its place, or kept without one.", () => {
  fc.assert(
    fc.property(moveArbitrary, (move) => {
      const { responses, withoutPlace } = carry(move);
      for (const { id, ref, title } of allValueCodes(move.earlier.framework)) {
        const was = move.earlier.responses.get(id);
        if (was === undefined) continue;
        const said = entryLabel(entryToCarry(was), move.earlier.framework);
        const places = move.places.get(id) ?? [];
        const isEmpty = said === "" && was.comment === "";
        const kept = withoutPlace.filter((one) => one.ref === ref && one.title === title);
        expect(kept.map(({ level, comment }) => [level, comment])).toEqual(
          places.length > 0 || isEmpty ? [] : [[said, was.comment]],
        );
        for (const place of places) {
          if (isEmpty) continue;
          const now = responses.get(place);
          const last = now?.lastTime;
          const all = [last && entryLabel(last, move.newer), now?.comment].join("\n");
          expect(all).toContain(said);
          expect(now?.comment).toContain(was.comment);
          expect(now?.evidence).toContain(was.evidence);
        }
      }
    }),
  );
});

test("What is carried never counts.", () => {
  fc.assert(
    fc.property(moveArbitrary, (move) => {
      const now = begun(move);
      expect([...now.responses.values()].every(({ entry }) => entry === NOT_ASSESSED)).toBe(true);
      expect(scoreAssessment(now).overall).toMatchObject({ weakest: null, assessed: 0 });
    }),
  );
});

test("A map applied to what it has placed changes nothing.", () => {
  fc.assert(
    fc.property(moveArbitrary, (move) => {
      const once = begun(move);
      const again = carryForward(once, "x.xlsx", move.newer, placesOf(move.newer, move.newer));
      expect({ ...once, ...again }).toEqual(once);
    }),
  );
});
