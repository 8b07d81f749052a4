/** Property tests draw the same values on every run, and others where somebody asks for them. */
import { createRequire } from "node:module";
import { join } from "node:path";
import fc from "fast-check";
import { reaches } from "./importsOf";
import { propertySeed } from "./propertySeed";
import { listTestFiles } from "./testFiles";

const ROOT = "<rootDir>/";

interface Config {
  readonly projects: readonly {
    readonly roots: readonly string[];
    readonly setupFiles?: readonly string[];
  }[];
}

test("a variable gives another seed, and what is no seed is refused", () => {
  expect(propertySeed({})).toBe(propertySeed({ PROPERTY_SEED: "" }));
  expect(propertySeed({ PROPERTY_SEED: "-7" })).toBe(-7);
  for (const text of ["x", "1.5", "4294967296"]) {
    expect(() => propertySeed({ PROPERTY_SEED: text })).toThrow(
      `PROPERTY_SEED is "${text}". Give a whole number.`,
    );
  }
});

test("property tests in shared threads draw from it", () => {
  expect(fc.readConfigureGlobal()).toEqual({ seed: propertySeed() });
});

test("no project without that set-up has property tests", () => {
  const { projects } = createRequire(__filename)("../../jest.config.js") as Config;
  const unset = projects.filter(
    ({ setupFiles = [] }) => !setupFiles.some((file) => file.endsWith("/seedProperties.ts")),
  );
  const roots = unset.flatMap((project) => project.roots.map((root) => root.slice(ROOT.length)));
  const elsewhere = listTestFiles(join(__dirname, "..", "..")).filter((file) =>
    roots.some((root) => file.startsWith(`${root}/`)),
  );
  expect(elsewhere.length).toBeGreaterThan(10);
  expect(elsewhere.filter((file) => reaches(file, ["fast-check"]))).toEqual([]);
});
