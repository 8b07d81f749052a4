import type { Trouble } from "../workbook/excel/Trouble";
import { storedCommandTroubles } from "./commandTroubles";

const trouble: Trouble = {
  kind: "other",
  message: "What happened.",
  remedy: "What to do.",
  details: "GeneralException",
};
const troubles = storedCommandTroubles("partition ");

afterEach(() => window.localStorage.clear());

test("A trouble can be read until it is cleared.", () => {
  expect(troubles.read()).toBeUndefined();
  troubles.leave(trouble);
  expect(troubles.read()).toEqual(trouble);
  expect(storedCommandTroubles("another ").read()).toBeUndefined();
  troubles.clear();
  expect(troubles.read()).toBeUndefined();
});

test.each(["{", "null", "7", '{"message":"What happened."}'])(
  "A stored text %s that is not a trouble is ignored.",
  (text) => {
    troubles.leave(trouble);
    window.localStorage.setItem(window.localStorage.key(0) ?? "", text);
    expect(troubles.read()).toBeUndefined();
  },
);

test("A page that follows is called for troubles left by another page, and for nothing else.", () => {
  const heard = jest.fn();
  const stop = troubles.follow(heard);
  troubles.leave(trouble);
  const key = window.localStorage.key(0);
  const newValue = JSON.stringify(trouble);
  window.dispatchEvent(new StorageEvent("storage", { key: "something else", newValue }));
  window.dispatchEvent(new StorageEvent("storage", { key, newValue }));
  window.dispatchEvent(new StorageEvent("storage", { key, newValue: null }));
  expect(heard.mock.calls).toEqual([[trouble], [undefined]]);
  stop();
  window.dispatchEvent(new StorageEvent("storage", { key, newValue }));
  expect(heard).toHaveBeenCalledTimes(2);
});

test("If storage is refused, nothing is kept and nothing breaks.", () => {
  const storage = jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  troubles.leave(trouble);
  expect(troubles.read()).toBeUndefined();
  storage.mockRestore();
});
