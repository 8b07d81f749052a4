import * as fc from "fast-check";
import type { Response } from "../../assessment/assessment";
import type {
  RecordOutcome,
  ResponseField,
  ResponseFields,
} from "../../workbook/record/RecordOutcome";
import type { TroubleKind } from "../../workbook/excel/Trouble";
import { makeTrouble } from "../testing/makeTrouble";
import { makeRecorder } from "./makeRecorder";
import { fieldsOf, namesOf, pick, sameIn, withFields } from "./responseFields";

const CODES = ["a", "b"];

type Step =
  | { readonly kind: "change"; readonly id: string; readonly fields: ResponseFields }
  | { readonly kind: "typing"; readonly id: string; readonly fields: ResponseFields }
  | { readonly kind: "somebody"; readonly id: string; readonly fields: ResponseFields }
  /**
   * Excel performs the oldest request, or refuses it; `lost` means done, but the answer does not
   * arrive.
   */
  | { readonly kind: "excel"; readonly does: "write" | "lost" | TroubleKind }
  | { readonly kind: "beginReading" }
  | { readonly kind: "endReading" }
  | { readonly kind: "wait"; readonly milliseconds: number }
  | { readonly kind: "flush" }
  | { readonly kind: "retry" };

const id = fc.constantFrom(...CODES);
const value = fc.integer({ min: 1, max: 3 });
const fields: fc.Arbitrary<ResponseFields> = fc.oneof(
  value.map((level) => ({ entry: { kind: "level", value: level } as const })),
  value.map((word) => ({ comment: `Comment ${word}` })),
  fc.tuple(value, value).map(([level, word]) => ({
    entry: { kind: "level", value: level } as const,
    comment: `Comment ${word}`,
  })),
);

const steps = fc.array(
  fc.oneof<fc.Arbitrary<Step>[]>(
    fc.record({ kind: fc.constant("change"), id, fields }),
    fc.record({ kind: fc.constant("typing"), id, fields }),
    fc.record({ kind: fc.constant("somebody"), id, fields }),
    fc.record({
      kind: fc.constant("excel"),
      does: fc.constantFrom(
        "write",
        "write",
        "lost",
        "cellBeingEdited",
        "connectionLost",
        "sheetProtected",
      ),
    }),
    fc.record({ kind: fc.constantFrom("beginReading", "endReading", "flush", "retry") }),
    fc.record({ kind: fc.constant("wait"), milliseconds: fc.integer({ min: 1, max: 1500 }) }),
  ),
  { maxLength: 40, size: "max" },
);

/**
 * A workbook, and a person who uses a recorder on it; records what the person has seen and done.
 */
function play(): {
  step(step: Step): Promise<void>;
  settle(): Promise<void>;
  checkOwn(): void;
  checkShown(): void;
  /** Checks that every last own change is shown, and no conflict is reported. */
  checkAlone(): void;
} {
  const cells = new Map<string, Response>();
  const requests: {
    answer(does: "write" | "lost" | TroubleKind): void;
  }[] = [];
  const seen = new Map<string, ResponseFields[]>();
  /** Last own changes, and which of them have been in the cells since. */
  const last = new Map<string, ResponseFields>();
  const stood = new Map<string, ReadonlySet<ResponseField>>();
  /** The person's latest knowledge of the cells. */
  const learnt = new Map<string, ResponseFields>();
  let reading: { readonly found: ReadonlyMap<string, Response>; readonly at: number } | undefined;
  let read: ReadonlyMap<string, Response> = new Map();

  const recorder = makeRecorder(
    ({ valueCodeId, fields: wanted, expected }) =>
      new Promise<RecordOutcome>((resolve) => {
        requests.push({
          answer: (does) => {
            if (does !== "write" && does !== "lost") {
              resolve({ kind: "failed", trouble: makeTrouble("Writing", does) });
              return;
            }
            const found = fieldsOf(cells.get(valueCodeId));
            const names = namesOf(expected);
            noteStanding(valueCodeId, pick(found, names));
            if (names.some((name) => !sameIn(name, found, expected))) {
              resolve({ kind: "conflict", found: pick(found, names) });
              return;
            }
            for (const name of names) {
              // Whatever is overwritten was shown to the person before, or was their own.
              const before = [fieldsOf(undefined), ...(seen.get(valueCodeId) ?? [])];
              expect(before.some((one) => sameIn(name, one, found))).toBe(true);
            }
            cells.set(valueCodeId, withFields(cells.get(valueCodeId), wanted));
            noteStanding(valueCodeId, wanted);
            resolve(
              does === "write"
                ? { kind: "recorded" }
                : { kind: "failed", trouble: makeTrouble("Writing", "connectionLost") },
            );
          },
        });
      }),
  );

  const noteStanding = (code: string, found: ResponseFields): void => {
    learnt.set(code, { ...learnt.get(code), ...found });
    const mine = last.get(code) ?? {};
    const agreeing = namesOf(mine).filter((name) => sameIn(name, mine, found));
    stood.set(code, new Set([...(stood.get(code) ?? []), ...agreeing]));
  };
  const shown = (code: string): Required<ResponseFields> => ({
    ...fieldsOf(read.get(code)),
    ...recorder.snapshot().overlay.get(code),
  });
  /**
   * Choosing what is already shown, or going back to what was there, is not a change: both are
   * handled.
   */
  const noteChange = (code: string, mine: ResponseFields): void => {
    const before = shown(code);
    const there = learnt.get(code) ?? fieldsOf(undefined);
    last.set(code, { ...last.get(code), ...mine });
    const names = new Set(stood.get(code));
    for (const name of namesOf(mine)) {
      if (sameIn(name, mine, before) || sameIn(name, mine, there)) names.add(name);
      else names.delete(name);
    }
    stood.set(code, names);
  };
  const look = (): void => {
    for (const code of CODES) {
      const { conflicts } = recorder.snapshot();
      const told = conflicts.filter((one) => one.valueCodeId === code).map((one) => one.theirs);
      seen.set(code, [...(seen.get(code) ?? []), shown(code), ...told]);
    }
  };
  recorder.subscribe(look);

  const step = async (one: Step): Promise<void> => {
    switch (one.kind) {
      case "change":
      case "typing":
        noteChange(one.id, one.fields);
        recorder.change(one.id, one.fields, one.kind === "typing" ? "atRest" : "atOnce");
        break;
      case "somebody":
        cells.set(one.id, withFields(cells.get(one.id), one.fields));
        break;
      case "excel":
        requests.shift()?.answer(one.does);
        break;
      case "beginReading":
        reading = { found: new Map(cells), at: performance.now() };
        break;
      case "endReading":
        if (reading !== undefined) {
          read = reading.found;
          recorder.takeReading(reading.found, reading.at);
          CODES.forEach((code) => noteStanding(code, fieldsOf(read.get(code))));
          reading = undefined;
        }
        break;
      case "wait":
        jest.advanceTimersByTime(one.milliseconds);
        break;
      case "flush":
        recorder.flush();
        break;
      case "retry":
        recorder.retry();
    }
    await jest.advanceTimersByTimeAsync(1);
    look();
  };

  return {
    step,
    settle: async () => {
      for (let round = 0; round < 20; round += 1) {
        recorder.flush();
        recorder.retry();
        await step({ kind: "excel", does: "write" });
      }
      expect(requests).toEqual([]);
      expect(recorder.snapshot().state).toEqual({ kind: "idle" });
    },
    checkOwn: () => {
      for (const [code, mine] of last) {
        const told = recorder.snapshot().conflicts.find((one) => one.valueCodeId === code)?.mine;
        const answered = (name: ResponseField): boolean =>
          stood.get(code)?.has(name) === true ||
          (told !== undefined && sameIn(name, mine, told)) ||
          sameIn(name, mine, shown(code));
        expect(namesOf(mine).filter((name) => !answered(name))).toEqual([]);
      }
    },
    checkAlone: () => {
      expect(recorder.snapshot().conflicts).toEqual([]);
      for (const [code, mine] of last) expect(shown(code)).toMatchObject(mine);
    },
    checkShown: () => {
      for (const code of CODES) expect(shown(code)).toEqual(fieldsOf(cells.get(code)));
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("Whatever happens in between, the last own change of a field is written or reported as a conflict; nothing unseen is overwritten; and in the end the cells' contents are shown.", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { step, settle, checkOwn, checkShown } = play();
      for (const one of all) await step(one);
      await settle();
      checkOwn();
      await step({ kind: "beginReading" });
      await step({ kind: "endReading" });
      checkShown();
    }),
    { numRuns: 300 },
  );
});

test("A person who is alone in the workbook always sees their last choice, and never a conflict.", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { step, settle, checkAlone, checkShown } = play();
      for (const one of all.filter(({ kind }) => kind !== "somebody")) {
        await step(one);
        checkAlone();
      }
      await settle();
      checkAlone();
      checkShown();
    }),
    { numRuns: 300 },
  );
});
