import { openBrowser } from "./openBrowser";

test.each([
  ["has no program that opens addresses", { DISPLAY: ":1", PATH: "/nowhere" }],
  ["has no screen", { PATH: process.env.PATH }],
  ["is a build server", { CI: "true", DISPLAY: ":1", PATH: process.env.PATH }],
])(
  "If a computer %s, no browser opens, and that is reported, not thrown.",
  async (_what, environment) => {
    expect(await openBrowser("https://localhost/", "linux", environment)).toBe(false);
  },
);
