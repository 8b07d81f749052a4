import { threadReader } from "./threadReader";

/** A thread that never answers for one path, ends for another and answers for all others. */
const SCRIPT = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", (path) => {
    if (path === "hangs.xlsx") for (;;);
    if (path === "ends.xlsx") process.exit(1);
    if (path === "throws.xlsx") throw new Error("It is odd.");
    if (path === "grows.xlsx") throw Object.assign(new Error(), { code: "ERR_WORKER_OUT_OF_MEMORY" });
    parentPort.postMessage({ kind: "read", path, rows: [], notes: [], problems: [] });
  });
`;

test("A workbook that hangs or ends the thread is left out with a reason; the next is read.", async () => {
  const reader = threadReader(SCRIPT, 2000);
  expect(await reader.read("one.xlsx")).toMatchObject({ kind: "read", path: "one.xlsx" });
  expect(await reader.read("hangs.xlsx")).toEqual({
    kind: "leftOut",
    path: "hangs.xlsx",
    message: "hangs.xlsx: Reading it took longer than 2 seconds, so it was given up.",
  });
  expect(await reader.read("two.xlsx")).toMatchObject({ kind: "read", path: "two.xlsx" });
  expect(await reader.read("ends.xlsx")).toMatchObject({
    message: "ends.xlsx: Unexpected error: The thread that read it has ended.",
  });
  expect(await reader.read("throws.xlsx")).toMatchObject({
    message: "throws.xlsx: Unexpected error: It is odd.",
  });
  expect(await reader.read("grows.xlsx")).toMatchObject({
    message: "grows.xlsx: Reading it took more memory than there is, so it was given up.",
  });
  expect(await reader.read("three.xlsx")).toMatchObject({ kind: "read", path: "three.xlsx" });
  await reader.stop();
});
