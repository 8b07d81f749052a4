/** Lists the test files and chooses those for a run. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { OMISSIBLE, type Omissible } from "../prepare/needs";

/** `short` is `npm test`; `long` is what `npm run test:all` adds to it. */
export const SUITES = ["short", "long", "all"] as const;
export type Suite = (typeof SUITES)[number];

const ROOMS = ["src", "workbench", "test"];
const TEST_FILE = /\.test\.tsx?$/;

/** All test files as paths relative to the project's folder, with "/" on every system. */
export function listTestFiles(root: string): readonly string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .filter((name) => TEST_FILE.test(name))
      .map((name) => `${room}/${name.replaceAll("\\", "/")}`),
  ).sort();
}

/** Words between the dots of a file's name: "grid.browser.long.test.ts" has "browser" and "long". */
function hasWord(file: string, word: string): boolean {
  const [, ...words] = file.slice(file.lastIndexOf("/") + 1).split(".");
  return words.includes(word);
}

/** The words of file names for what a test needs. */
const NEED_WORDS: Readonly<Record<Omissible, string>> = {
  chromium: "browser",
  libreoffice: "libreOffice",
  gnumeric: "gnumeric",
};

/** What a test file needs besides Node. */
export function needOf(file: string): Omissible | undefined {
  return OMISSIBLE.find((word) => hasWord(file, NEED_WORDS[word]));
}

/** The heading under which a test file is counted. */
export function groupOf(file: string): string {
  switch (needOf(file)) {
    case "chromium":
      return "in a browser";
    case "libreoffice":
      return "with LibreOffice";
    case "gnumeric":
      return "with Gnumeric";
    case undefined:
      return file
        .split("/")
        .slice(0, -1)
        .slice(0, file.startsWith("workbench/") ? 1 : 2)
        .join("/");
  }
}

interface Choice {
  readonly run: readonly string[];
  /** Those that belong to the other suite. */
  readonly otherSuite: readonly string[];
  /** Those of this suite that were to be left out. */
  readonly omitted: readonly string[];
}

/** Which files a suite runs. */
export function chooseTestFiles(
  files: readonly string[],
  suite: Suite,
  without: readonly Omissible[],
): Choice {
  const isMine = (file: string): boolean =>
    suite === "all" || hasWord(file, "long") === (suite === "long");
  const isOmitted = (file: string): boolean => without.some((word) => needOf(file) === word);
  return {
    run: files.filter((file) => isMine(file) && !isOmitted(file)),
    otherSuite: files.filter((file) => !isMine(file)),
    omitted: files.filter((file) => isMine(file) && isOmitted(file)),
  };
}

/** The same choice as a pattern for jest. */
export function patternOf(suite: Suite, without: readonly Omissible[]): string {
  const named = (word: string): string => `.*\\.${word}\\.[^/\\\\]*$`;
  const omitted = without.map((one) => `(?!${named(NEED_WORDS[one])})`).join("");
  const long = { short: `(?!${named("long")})`, long: `(?=${named("long")})`, all: "" } as const;
  return `^${long[suite]}${omitted}`;
}
