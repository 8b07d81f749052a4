import { readRunOptions } from "./readRunOptions";

test("a suite on its own leaves nothing out", () => {
  expect(readRunOptions(["all"])).toEqual({
    kind: "run",
    suite: "all",
    called: "npm run test:all",
    without: [],
  });
});

test("programs to do without are read", () => {
  expect(readRunOptions(["short", "--without", "chromium,libreoffice"])).toMatchObject({
    called: "npm test",
    without: ["libreoffice", "chromium"],
  });
});

test.each([
  [["short", "--without", "firefox"], "“firefox”"],
  [["short", "--without"], "--without"],
  [["long", "--fast"], "--fast"],
  [["short", "src/framework"], "npx jest <part of its path>"],
])("%j is refused with what to call instead", (args, words) => {
  expect(readRunOptions(args)).toEqual({
    kind: "refused",
    message: expect.stringContaining(words) as string,
  });
  expect(readRunOptions(args)).toEqual({
    kind: "refused",
    message: expect.stringContaining("[-- --without libreoffice,chromium,gnumeric]") as string,
  });
});

test("a suite that does not exist is refused", () => {
  expect(readRunOptions(["fast"])).toEqual({
    kind: "refused",
    message: "The suites are short, long, all.",
  });
});

test("--help says how to call it", () => {
  expect(readRunOptions(["short", "--help"])).toEqual({
    kind: "help",
    message: expect.stringContaining("Usage: npm test") as string,
  });
});
