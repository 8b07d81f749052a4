/** Test files that share a thread with a document. */
import { runInThread } from "./runInThread";

const FILE = `
  test("begins with nothing", () => {
    expect([document.head.children, document.body.children].map(({ length }) => length)).toEqual([0, 0]);
    expect(localStorage.length).toBe(0);
  });
  test("leaves something", () => {
    document.body.append(document.createElement("p"));
    document.head.append(document.createElement("style"));
    localStorage.setItem("left", "here");
  });`;

test("each test file finds an empty document", async () => {
  const files = { "a.test.ts": FILE, "b.test.ts": FILE, "c.test.ts": FILE, "d.test.ts": FILE };
  const { code, said } = await runInThread(files, { setUp: "giveDocument.mjs" });
  expect(said).toMatch(/Tests: +8 passed/);
  expect(code).toBe(0);
});

test("an error that no code handles fails the file, and one that somebody listens to does not", async () => {
  const { code, said } = await runInThread(
    {
      "some.test.ts": `
        const throwing = (message) => {
          const button = document.createElement("button");
          button.addEventListener("click", () => { throw new Error(message); });
          return button;
        };
        test("handled", () => {
          const listen = () => undefined;
          window.addEventListener("error", listen);
          throwing("Somebody listens.").click();
          window.removeEventListener("error", listen);
        });
        test("unhandled", () => throwing("Nobody listens.").click());`,
    },
    { setUp: "giveDocument.mjs" },
  );
  expect(said).toMatch(/\(afterEach\)\s+Error: Nobody listens\./);
  expect(said).not.toMatch(/\(afterEach\)\s+Error: Somebody listens\./);
  expect(said).toMatch(/Tests: +1 failed, 2 passed/);
  expect(code).toBe(1);
});
