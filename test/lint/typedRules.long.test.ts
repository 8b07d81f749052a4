/** Each rule that oxlint checks finds what it is meant to find. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

/** The rule and a file that breaks it. */
const forbidden: readonly (readonly [string, string])[] = [
  ["no-unused-vars", "const unused = 1; export const used = (_one: number): number => 2;"],
  ["no-floating-promises", "export const task = (): void => { Promise.resolve(1); };"],
  ["await-thenable", "export const task = async (): Promise<number> => await 3;"],
  ["no-misused-promises", "[1].forEach(async () => { await Promise.resolve(); });"],
  ["no-unnecessary-type-assertion", "export const same = (x: string): string => x as string;"],
  ["no-unsafe-argument", "export const size = (x: any): number => Math.abs(x);"],
  [
    "no-unsafe-assignment",
    "export const text = (x: any): void => { const y: string = x; void y; };",
  ],
  ["no-unsafe-call", "export const call = (x: any): void => { x(); };"],
  ["no-unsafe-member-access", "export const name = (x: any): unknown => x.name;"],
  ["no-unsafe-return", "export const text = (x: any): string => x;"],
  ["only-throw-error", 'export const fail = (): never => { throw "wrong"; };'],
  ["prefer-promise-reject-errors", 'export const fail = (): unknown => Promise.reject("wrong");'],
  [
    "switch-exhaustiveness-check",
    'export const one = (x: "a" | "b"): void => { switch (x) { case "a": break; } };',
  ],
];

const folder = mkdtempSync(join(tmpdir(), "lint-"));
let found: string;

beforeAll(() => {
  const options = { strict: true, lib: ["ES2022"], types: [] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options }));
  for (const [rule, text] of forbidden) writeFileSync(join(folder, `${rule}.ts`), `${text}\n`);
  const oxlint = join(ROOT, "node_modules", "oxlint", "bin", "oxlint");
  const args = [oxlint, "--type-aware", "--config", ".oxlintrc.json", "--format", "unix", folder];
  found = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" }).stdout;
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(forbidden)("%s", (rule) => {
  const lines = found.split("\n").filter((line) => line.includes(`${rule}.ts:`));
  expect(lines.join("\n")).toContain(`(${rule})`);
});
