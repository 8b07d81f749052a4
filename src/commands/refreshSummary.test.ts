import type { Trouble } from "../workbook/excel/Trouble";
import type { CommandTroubles } from "./commandTroubles";
import { refreshSummary } from "./refreshSummary";

const trouble: Trouble = {
  kind: "other",
  message: "What happened.",
  remedy: "What to do.",
  details: "Code",
};

/** Troubles in memory, and whether the command has ended. */
function surroundings(first?: Trouble) {
  let left = first;
  const troubles: CommandTroubles = {
    read: () => left,
    leave: (next) => {
      left = next;
    },
    clear: () => {
      left = undefined;
    },
    follow: () => () => undefined,
  };
  return { troubles, completed: jest.fn() };
}

test("A refresh that works clears an earlier trouble and ends the command.", async () => {
  const { troubles, completed } = surroundings(trouble);
  await refreshSummary(() => Promise.resolve({ kind: "refreshed" }), troubles, completed);
  expect(troubles.read()).toBeUndefined();
  expect(completed).toHaveBeenCalledTimes(1);
});

test("A refresh that fails leaves its trouble for the pane and ends the command.", async () => {
  const { troubles, completed } = surroundings();
  await refreshSummary(() => Promise.resolve({ kind: "failed", trouble }), troubles, completed);
  expect(troubles.read()).toEqual(trouble);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("A refresh that throws leaves a trouble in plain words and ends the command.", async () => {
  const { troubles, completed } = surroundings();
  await refreshSummary(() => Promise.reject(new TypeError("x is null")), troubles, completed);
  expect(troubles.read()).toEqual({
    kind: "other",
    message: "The summary could not be refreshed.",
    remedy: "Try again: under More, select Refresh summary.",
    details: "TypeError: x is null",
  });
  expect(completed).toHaveBeenCalledTimes(1);
});
