/** What is no file, or far too large, is named at once by every command that reads workbooks. */
import { execFileSync } from "node:child_process";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runMaturity } from "./testRun";

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
  const file = await open(at("huge.xlsx"), "w");
  // Takes no room on the disk.
  await file.truncate(200_000_001);
  await file.close();
});
afterAll(() => rm(folder, { recursive: true }));

const COMMANDS: readonly (readonly string[])[] = [
  ["scores"],
  ["report", "--format", "html", "--out", "no.html"],
  ["export", "--format", "csv", "--out", "no.csv"],
  ["consolidate", "--out", "no.xlsx"],
  ["consolidate", "--as", "councils", "--out", "no.xlsx"],
  ["build", "--out", "no.xlsx", "--carry-forward"],
  ["build", "--framework", "nps-2018", "--out", "no.xlsx", "--earlier"],
  ["movement", "--out", "no.xlsx", "--earlier", "none.xlsx"],
  ["framework", "check"],
];

test.each(COMMANDS)("%s %s refuses a file that is too large.", async (...command) => {
  const { code, errors } = await runMaturity(...command, at("huge.xlsx"));
  expect(code).toBe(1);
  expect(errors).toContain(`${at("huge.xlsx")}: it is larger than 200 MB`);
});

// Windows has no such pipes in folders.
const onUnix = process.platform === "win32" ? test.skip : test;
onUnix.each(COMMANDS)("%s %s does not wait for a pipe.", async (...command) => {
  await rm(at("pipe.xlsx"), { force: true });
  execFileSync("mkfifo", [at("pipe.xlsx")]);
  const { code, errors } = await runMaturity(...command, at("pipe.xlsx"));
  expect(code).toBe(1);
  expect(errors).toContain(`${at("pipe.xlsx")}: that is neither a file nor a folder.`);
});
