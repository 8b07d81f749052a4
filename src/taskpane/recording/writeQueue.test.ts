import fc from "fast-check";
import type { TargetChange, TargetOutcome } from "../../workbook/record/RecordOutcome";
import { makeTrouble } from "../testing/makeTrouble";
import { makeWriteQueue, type WriteQueue, type WriteStates } from "./writeQueue";

interface Bench {
  readonly queue: WriteQueue<number | null>;
  /** The workbook's contents. */
  readonly cells: Map<string, number | null>;
  readonly changes: TargetChange[];
  /** What each burst has kept. */
  readonly kept: (readonly (readonly [string, number | null])[])[];
  states(): WriteStates<number | null>;
  reads(): number;
  /** Answers to the next recordings that replace the cells' own. */
  readonly decided: TargetOutcome[];
}

/** A queue whose cells are written only over what is expected, like the workbook's. */
function makeBench(): Bench {
  let latest: WriteStates<number | null> = new Map();
  let reads = 0;
  const cells = new Map<string, number | null>();
  const changes: TargetChange[] = [];
  const decided: TargetOutcome[] = [];
  const kept: (readonly (readonly [string, number | null])[])[] = [];
  const record = async (
    keyAreaId: string,
    level: number | null,
    expected: number | null,
  ): Promise<TargetOutcome> => {
    const change = { keyAreaId, level, expected };
    changes.push(change);
    await Promise.resolve();
    const outcome = decided.shift();
    if (outcome !== undefined) return outcome;
    const found = cells.get(change.keyAreaId) ?? null;
    if (found !== change.expected) return { kind: "conflict", found };
    cells.set(change.keyAreaId, change.level);
    return { kind: "recorded" };
  };
  const queue = makeWriteQueue<number | null>({
    record,
    read: async () => {
      reads += 1;
      await Promise.resolve();
    },
    changed: (states) => {
      latest = states;
    },
    kept: (targets) => kept.push([...targets]),
  });
  return { queue, cells, changes, kept, decided, states: () => latest, reads: () => reads };
}

/** Waits until all promises that depend on nothing external have settled. */
const rest = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("A target is written over what the person saw, read again, and reported.", async () => {
  const bench = makeBench();
  bench.queue.choose("A", 3, null);
  expect(bench.states().get("A")).toEqual({ kind: "writing", value: 3, expected: null });
  await rest();
  expect(bench.changes).toEqual([{ keyAreaId: "A", level: 3, expected: null }]);
  expect(bench.kept).toEqual([[["A", 3]]]);
  expect(bench.reads()).toBe(1);
  expect(bench.states().size).toBe(0);
});

test("Many targets are written one after another, read once, and reported together.", async () => {
  const bench = makeBench();
  for (const id of ["A", "B", "C"]) bench.queue.choose(id, 4, null);
  expect(bench.changes).toHaveLength(1);
  await rest();
  expect(bench.changes.map(({ keyAreaId }) => keyAreaId)).toEqual(["A", "B", "C"]);
  expect(bench.reads()).toBe(1);
  expect(bench.kept).toHaveLength(1);
});

test("Levels chosen in passing are not written; the last one is, over the original one.", async () => {
  const bench = makeBench();
  for (const level of [1, 2, 3, 4]) bench.queue.choose("A", level, null);
  await rest();
  expect(bench.changes).toEqual([
    { keyAreaId: "A", level: 1, expected: null },
    { keyAreaId: "A", level: 4, expected: 1 },
  ]);
  expect(bench.cells.get("A")).toBe(4);
});

test("Somebody else's target is not overwritten unless the person keeps theirs.", async () => {
  const bench = makeBench();
  bench.cells.set("A", 4);
  bench.queue.choose("A", 2, null);
  await rest();
  expect(bench.states().get("A")).toEqual({ kind: "conflict", value: 2, found: 4 });
  expect(bench.cells.get("A")).toBe(4);
  bench.queue.keepMine("A");
  await rest();
  expect(bench.cells.get("A")).toBe(2);
  expect(bench.states().size).toBe(0);
});

test("Typing on while a conflict is undecided writes nothing, and either way stays open.", async () => {
  for (const keep of ["keepMine", "keepTheirs"] as const) {
    const bench = makeBench();
    bench.cells.set("A", 4);
    bench.queue.choose("A", 2, null);
    await rest();
    bench.queue.choose("A", 3, 2);
    await rest();
    expect(bench.states().get("A")).toEqual({ kind: "conflict", value: 3, found: 4 });
    bench.queue[keep]("A");
    await rest();
    expect(bench.cells.get("A")).toBe(keep === "keepMine" ? 3 : 4);
    expect(bench.states().size).toBe(0);
  }
});

test("Keeping somebody else's target drops one's own and reads again.", async () => {
  const bench = makeBench();
  bench.cells.set("A", 4);
  bench.queue.choose("A", 2, null);
  await rest();
  const reads = bench.reads();
  bench.queue.keepTheirs("A");
  await rest();
  expect(bench.cells.get("A")).toBe(4);
  expect(bench.states().size).toBe(0);
  expect(bench.reads()).toBe(reads + 1);
});

test("If somebody chose the same, there is nothing to decide.", async () => {
  const bench = makeBench();
  bench.cells.set("A", 2);
  bench.queue.choose("A", 2, null);
  await rest();
  expect(bench.states().size).toBe(0);
});

test("After a failure nothing more is written until it is retried; nothing is lost.", async () => {
  const bench = makeBench();
  bench.decided.push({ kind: "failed", trouble: makeTrouble("Writing") });
  for (const id of ["A", "B"]) bench.queue.choose(id, 3, null);
  await rest();
  expect(bench.changes).toHaveLength(1);
  expect([...bench.states().values()].map(({ kind }) => kind)).toEqual(["failed", "failed"]);
  expect(bench.kept).toEqual([]);
  bench.queue.retry();
  await rest();
  expect([...bench.cells]).toEqual([
    ["A", 3],
    ["B", 3],
  ]);
});

test("What failed can be forgotten, one change at a time.", async () => {
  const bench = makeBench();
  bench.decided.push({ kind: "failed", trouble: makeTrouble("Writing") });
  for (const id of ["A", "B"]) bench.queue.choose(id, 3, null);
  await rest();
  bench.queue.forget("A");
  expect([...bench.states().keys()]).toEqual(["B"]);
  bench.queue.retry();
  await rest();
  expect([...bench.cells]).toEqual([["B", 3]]);
});

test("Whatever is chosen, and however it is spaced, the last choice of each key area is kept.", async () => {
  const choice = fc.record({
    id: fc.constantFrom("A", "B", "C"),
    level: fc.option(fc.integer({ min: 1, max: 5 })),
    waits: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(choice, { maxLength: 12 }), async (choices) => {
      const bench = makeBench();
      const last = new Map<string, number | null>();
      for (const { id, level, waits } of choices) {
        // The pane shows the pending target, otherwise the cell's contents.
        bench.queue.choose(id, level, bench.cells.get(id) ?? null);
        last.set(id, level);
        if (waits) await rest();
      }
      await rest();
      expect(bench.states().size).toBe(0);
      for (const [id, level] of last) expect(bench.cells.get(id) ?? null).toBe(level);
    }),
  );
});
