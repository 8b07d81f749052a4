/** What the project's files import, to find test files by what they use. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "..", "..");

const known = new Map<string, readonly string[]>();

/** What a file imports: files of the project by their path in it, packages by their name. */
function importsOf(file: string): readonly string[] {
  const found = known.get(file) ?? readImports(file);
  known.set(file, found);
  return found;
}

function readImports(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(/(?:from |import\()"([^"]+)"/g)].flatMap(([, named]) => {
    if (!named.startsWith(".")) return [named];
    const path = join(dirname(file), named);
    const found = [".ts", ".tsx"]
      .map((end) => path + end)
      .find((one) => existsSync(join(ROOT, one)));
    return found === undefined ? [] : [found.replaceAll("\\", "/")];
  });
}

/** Whether a file imports one of these files or packages, directly or indirectly. */
export function reaches(
  file: string,
  wanted: readonly string[],
  seen: Set<string> = new Set(),
): boolean {
  if (wanted.includes(file)) return true;
  if (seen.has(file) || !/\.tsx?$/.test(file)) return false;
  seen.add(file);
  return importsOf(file).some((one) => reaches(one, wanted, seen));
}
