import { NOT_ASSESSED, type LevelEntry, type Response } from "../../assessment/assessment";
import type {
  RecordOutcome,
  ResponseChange,
  ResponseFields,
} from "../../workbook/record/RecordOutcome";
import type { TroubleKind } from "../../workbook/excel/Trouble";
import { makeTrouble } from "../testing/makeTrouble";
import { makeRecorder, type Recorder } from "./makeRecorder";

const level = (value: number): LevelEntry => ({ kind: "level", value });
const failed = (kind: TroubleKind): RecordOutcome => ({
  kind: "failed",
  trouble: makeTrouble("Writing", kind),
});

interface Opened {
  readonly recorder: Recorder;
  readonly sent: ResponseChange[];
  /** Answers the oldest waiting request. */
  answer(outcome?: RecordOutcome): Promise<void>;
  shown(valueCodeId?: string): ResponseFields | undefined;
}

/** A recorder for a workbook whose "a" is at level 2 and says "Old." */
function open(): Opened {
  const sent: ResponseChange[] = [];
  const waiting: ((outcome: RecordOutcome) => void)[] = [];
  const recorder = makeRecorder((change) => {
    sent.push(change);
    return new Promise((resolve) => waiting.push(resolve));
  });
  recorder.takeReading(reading(2, "Old."), performance.now());
  return {
    recorder,
    sent,
    answer: async (outcome = { kind: "recorded" }) => {
      waiting.shift()?.(outcome);
      await jest.advanceTimersByTimeAsync(0);
    },
    shown: (valueCodeId = "a") => recorder.snapshot().overlay.get(valueCodeId),
  };
}

function reading(value: number, comment = "Old."): ReadonlyMap<string, Response> {
  return new Map([["a", { entry: level(value), comment, evidence: "" }]]);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("What is written, and when", () => {
  test("A level is written at once, with what the person saw.", () => {
    const { recorder, sent, shown } = open();
    recorder.change("a", { entry: level(3) });
    expect(sent).toEqual([
      { valueCodeId: "a", fields: { entry: level(3) }, expected: { entry: level(2) } },
    ]);
    expect(shown()).toEqual({ entry: level(3) });
    expect(recorder.snapshot().state.kind).toBe("writing");
  });

  test("If a cell was empty, an empty cell is expected.", () => {
    const { recorder, sent } = open();
    recorder.change("b", { entry: level(1), flag: "Ask Jo" });
    expect(sent[0].expected).toEqual({ entry: NOT_ASSESSED, flag: "" });
  });

  test.each([
    [{ entry: level(4) }, 300],
    [{ comment: "New." }, 800],
    [{ evidence: "https://council.example" }, 800],
    [{ flag: "Ask Jo" }, 800],
  ] as const)("%o waits for a pause of %d ms.", (fields, rest) => {
    const { recorder, sent } = open();
    recorder.change("a", fields, "atRest");
    jest.advanceTimersByTime(rest - 1);
    recorder.change("a", { comment: "Newer." }, "atRest");
    jest.advanceTimersByTime(799);
    expect(sent).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(sent.map((change) => change.fields)).toEqual([{ ...fields, comment: "Newer." }]);
  });

  test("Leaving writes at once what waits for a pause; leaving again writes nothing.", () => {
    const { recorder, sent } = open();
    recorder.change("a", { comment: "New." }, "atRest");
    recorder.flush();
    recorder.flush();
    jest.runAllTimers();
    expect(sent).toHaveLength(1);
  });

  test("A level chosen while a comment is being typed is written together with the comment.", () => {
    const { recorder, sent } = open();
    recorder.change("a", { comment: "New." }, "atRest");
    recorder.change("a", { entry: level(3) });
    expect(sent.map(({ fields }) => fields)).toEqual([{ comment: "New.", entry: level(3) }]);
  });

  test("Arrowing there and back writes nothing.", () => {
    const { recorder, sent } = open();
    recorder.change("a", { entry: level(3) }, "atRest");
    recorder.change("a", { entry: level(2) }, "atRest");
    jest.runAllTimers();
    expect(sent).toEqual([]);
  });

  test("One request at a time, in order; a further choice expects the one before.", async () => {
    const { recorder, sent, answer } = open();
    recorder.change("a", { entry: level(3) });
    recorder.change("b", { entry: level(1) });
    recorder.change("a", { entry: level(4) });
    recorder.change("a", { entry: level(5) });
    expect(sent).toHaveLength(1);
    await answer();
    await answer();
    await answer();
    expect(sent.map(({ valueCodeId, fields }) => [valueCodeId, fields.entry])).toEqual([
      ["a", level(3)],
      ["b", level(1)],
      ["a", level(5)],
    ]);
    expect(sent[2].expected).toEqual({ entry: level(3) });
    expect([...recorder.snapshot().kept].sort()).toEqual(["a", "b"]);
    expect(recorder.snapshot().state).toEqual({ kind: "idle" });
  });

  test("Closing a pane sends everything at once.", () => {
    const { recorder, sent } = open();
    recorder.change("a", { entry: level(3) });
    recorder.change("a", { comment: "New." }, "atRest");
    recorder.change("b", { comment: "B." }, "atRest");
    recorder.leave();
    expect(sent.map(({ valueCodeId, fields }) => ({ valueCodeId, fields }))).toEqual([
      { valueCodeId: "a", fields: { entry: level(3) } },
      { valueCodeId: "a", fields: { comment: "New." } },
      { valueCodeId: "b", fields: { comment: "B." } },
    ]);
  });
});

describe("What is shown", () => {
  test("One's own choice is shown until a reading that began later.", async () => {
    const { recorder, answer, shown } = open();
    const before = performance.now();
    jest.advanceTimersByTime(5);
    recorder.change("a", { entry: level(3) });
    recorder.takeReading(reading(2), before);
    expect(shown()).toEqual({ entry: level(3) });
    await answer();
    recorder.takeReading(reading(2), before);
    expect(shown()).toEqual({ entry: level(3) });
    jest.advanceTimersByTime(5);
    recorder.takeReading(reading(4), performance.now());
    expect(shown()).toBeUndefined();
  });

  test("What somebody else writes in the meantime is expected only once it was seen.", () => {
    const { recorder, sent } = open();
    recorder.change("a", { comment: "Mine." }, "atRest");
    recorder.takeReading(reading(4, "Theirs."), performance.now());
    recorder.change("a", { entry: level(5) });
    expect(sent[0].expected).toEqual({ comment: "Old.", entry: level(4) });
  });
});

describe("While Excel does not accept it", () => {
  test("While a cell is being edited it waits; then the choice is written once, automatically.", async () => {
    const { recorder, sent, answer, shown } = open();
    recorder.change("a", { entry: level(3) });
    await answer(failed("cellBeingEdited"));
    recorder.change("b", { entry: level(1) });
    expect(recorder.snapshot().state).toMatchObject({ kind: "waiting", changes: 2 });
    jest.advanceTimersByTime(499);
    expect(sent).toHaveLength(1);
    jest.advanceTimersByTime(1);
    expect(sent).toHaveLength(2);
    expect(recorder.snapshot().state.kind).toBe("waiting");
    await answer();
    await answer();
    jest.runAllTimers();
    expect(sent.map(({ valueCodeId }) => valueCodeId)).toEqual(["a", "a", "b"]);
    expect(recorder.snapshot().state.kind).toBe("idle");
    expect(shown()).toEqual({ entry: level(3) });
  });

  test("A lost connection is retried after increasing pauses, up to half a minute.", async () => {
    const { recorder, sent, answer } = open();
    recorder.change("a", { entry: level(3) });
    for (const pause of [1, 2, 4, 8, 16, 30, 30]) {
      await answer(failed("connectionLost"));
      const before = sent.length;
      jest.advanceTimersByTime(pause * 1000 - 1);
      expect(sent).toHaveLength(before);
      jest.advanceTimersByTime(1);
      expect(sent).toHaveLength(before + 1);
    }
    await answer(failed("connectionLost"));
    recorder.retry();
    expect(sent).toHaveLength(9);
  });

  test("If a write succeeded but its answer was lost, it is not a conflict and not written twice.", async () => {
    const { recorder, sent, answer } = open();
    recorder.change("a", { entry: level(3) });
    await answer(failed("connectionLost"));
    recorder.retry();
    await answer({ kind: "conflict", found: { entry: level(3) } });
    expect(recorder.snapshot()).toMatchObject({ conflicts: [], state: { kind: "idle" } });
    expect(recorder.snapshot().kept.has("a")).toBe(true);
    expect(sent).toHaveLength(2);
  });

  test("A choice made after a lost answer overwrites it, even one that reverts it.", async () => {
    const { recorder, sent, answer } = open();
    recorder.change("a", { entry: level(3) });
    await answer(failed("connectionLost"));
    recorder.change("a", { entry: level(2) });
    recorder.retry();
    await answer({ kind: "conflict", found: { entry: level(3) } });
    expect(recorder.snapshot().conflicts).toEqual([]);
    expect(sent.at(-1)).toMatchObject({
      fields: { entry: level(2) },
      expected: { entry: level(3) },
    });
  });

  test("Forgetting drops what waits, but not what is still being typed.", async () => {
    const { recorder, sent, answer, shown } = open();
    recorder.change("a", { entry: level(3) });
    await answer(failed("cellBeingEdited"));
    recorder.change("b", { comment: "Typing" }, "atRest");
    recorder.forget();
    expect(shown("a")).toBeUndefined();
    expect(shown("b")).toEqual({ comment: "Typing" });
    jest.runAllTimers();
    expect(sent.map(({ valueCodeId }) => valueCodeId)).toEqual(["a", "b"]);
  });

  test("Forgetting during an attempt drops it when that fails too.", async () => {
    const { recorder, answer, shown } = open();
    recorder.change("a", { entry: level(3) });
    await answer(failed("cellBeingEdited"));
    jest.advanceTimersByTime(500);
    recorder.forget();
    await answer(failed("cellBeingEdited"));
    expect(shown()).toBeUndefined();
    expect(recorder.snapshot().state.kind).toBe("idle");
    expect(jest.getTimerCount()).toBe(0);
  });

  test.each(["readOnly", "sheetProtected", "sheetDeleted", "submitted", "other"] as const)(
    "If refused (%s), it is reported and kept; others continue; trying again writes it.",
    async (kind) => {
      const { recorder, sent, answer, shown } = open();
      recorder.change("a", { entry: level(3) });
      recorder.change("b", { entry: level(1) });
      await answer(failed(kind));
      await answer();
      expect(recorder.snapshot().state).toMatchObject({
        kind: "refused",
        trouble: { kind },
        changes: 1,
      });
      expect(shown()).toEqual({ entry: level(3) });
      jest.runAllTimers();
      expect(sent).toHaveLength(2);
      recorder.retry();
      expect(sent).toHaveLength(3);
      await answer();
      expect(recorder.snapshot().state.kind).toBe("idle");
    },
  );

  test("Forgetting what was refused shows what is in the cells.", async () => {
    const { recorder, answer, shown } = open();
    recorder.change("a", { entry: level(3) });
    await answer(failed("sheetProtected"));
    recorder.forget();
    expect(shown()).toBeUndefined();
    expect(recorder.snapshot().state.kind).toBe("idle");
  });

  test("A service that breaks counts as a refusal, and the next choice is still accepted.", async () => {
    const recorder = makeRecorder(() => Promise.reject(new Error("Chunk 7")));
    recorder.change("a", { entry: level(3) });
    await jest.advanceTimersByTimeAsync(0);
    expect(recorder.snapshot().state).toMatchObject({
      kind: "refused",
      trouble: { details: "Error: Chunk 7" },
    });
  });
});

describe("If somebody else was first", () => {
  const conflict: RecordOutcome = { kind: "conflict", found: { entry: level(4) } };

  test("Both are reported, theirs is shown, and nothing is written.", async () => {
    jest.setSystemTime(new Date(2026, 4, 14, 10, 42));
    const { recorder, sent, answer, shown } = open();
    recorder.change("a", { entry: level(3) });
    await answer(conflict);
    expect(recorder.snapshot().conflicts).toMatchObject([
      {
        valueCodeId: "a",
        mine: { entry: level(3) },
        theirs: { entry: level(4) },
        foundAt: "2026-05-14T10:42",
      },
    ]);
    expect(shown()).toEqual({ entry: level(4) });
    jest.runAllTimers();
    expect(sent).toHaveLength(1);
  });

  test("Keep mine overwrites what was found; keep theirs writes nothing.", async () => {
    const { recorder, sent, answer, shown } = open();
    recorder.change("a", { entry: level(3) });
    await answer(conflict);
    recorder.keepMine("a");
    expect(sent[1]).toEqual({
      valueCodeId: "a",
      fields: { entry: level(3) },
      expected: { entry: level(4) },
    });
    await answer({ kind: "conflict", found: { entry: level(5) } });
    recorder.keepTheirs("a");
    expect(recorder.snapshot().conflicts).toEqual([]);
    expect(shown()).toEqual({ entry: level(5) });
    expect(sent).toHaveLength(2);
  });

  test("A field that nobody else changed is written without the other.", async () => {
    const { recorder, sent, answer } = open();
    recorder.change("a", { entry: level(3), comment: "Mine." });
    await answer(conflict);
    expect(sent[1]).toEqual({
      valueCodeId: "a",
      fields: { comment: "Mine." },
      expected: { comment: "Old." },
    });
    await answer();
    expect(recorder.snapshot().conflicts[0].mine).toEqual({ entry: level(3) });
  });

  test("The latest own choice is the one in conflict with theirs.", async () => {
    const { recorder, sent, answer } = open();
    recorder.change("a", { entry: level(3) });
    recorder.change("a", { entry: level(5) });
    await answer(conflict);
    expect(recorder.snapshot().conflicts[0].mine).toEqual({ entry: level(5) });
    expect(sent).toHaveLength(1);
  });

  test("Choosing again, having seen theirs, settles it.", async () => {
    const { recorder, sent, answer } = open();
    recorder.change("a", { entry: level(3) });
    await answer(conflict);
    recorder.change("a", { entry: level(5) });
    expect(recorder.snapshot().conflicts).toEqual([]);
    expect(sent[1].expected).toEqual({ entry: level(4) });
  });

  test("A later reading updates theirs, and ends the conflict if both agree.", async () => {
    const { recorder, answer } = open();
    recorder.change("a", { entry: level(3) });
    await answer(conflict);
    jest.advanceTimersByTime(5);
    recorder.takeReading(reading(1), performance.now());
    expect(recorder.snapshot().conflicts[0].theirs).toEqual({ entry: level(1) });
    recorder.takeReading(reading(3), performance.now());
    expect(recorder.snapshot().conflicts).toEqual([]);
  });

  test("An answer that names no difference is put to the person instead of being retried endlessly.", async () => {
    const { recorder, sent, answer } = open();
    recorder.change("a", { entry: level(3) });
    await answer({ kind: "conflict", found: {} });
    expect(recorder.snapshot().conflicts).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });
});
