/**
 * Our own rule: no file imports itself through others, not even for types. The rule of
 * eslint-plugin-import-x ignores `import type`, but a circular design is circular with types too.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** Imported files by file. Linting a file updates its entry. */
const known = new Map();

function importsOf(file) {
  const imports = known.get(file) ?? readImports(file, readFileSync(file, "utf8"));
  known.set(file, imports);
  return imports;
}

function readImports(file, text) {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.flatMap(({ fileName }) => resolve(file, fileName) ?? []);
}

/** The file that a relative import names; nothing for packages and files that are not code. */
function resolve(file, name) {
  if (!name.startsWith(".")) return undefined;
  const path = join(dirname(file), name);
  const candidates = [".ts", ".tsx", "/index.ts", ""].map((ending) => path + ending);
  return candidates.find((candidate) => /\.tsx?$/.test(candidate) && existsSync(candidate));
}

/** The chain of imports from one file to another, both included; undefined if there is none. */
function routeTo(target, start) {
  const routes = new Map([[start, [start]]]);
  for (const [file, route] of routes) {
    if (file === target) return route;
    for (const next of importsOf(file)) {
      if (!routes.has(next)) routes.set(next, [...route, next]);
    }
  }
  return undefined;
}

/** @type {import("eslint").Rule.RuleModule} */
export const noImportCycle = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const file = context.filename;
    known.set(file, readImports(file, context.sourceCode.text));
    const check = (node) => {
      const imported = node.source && resolve(file, node.source.value);
      const route = imported && routeTo(file, imported);
      if (!route) return;
      const names = route.map((step) => relative(context.cwd, step)).join(", ");
      context.report({
        node,
        message: `This import comes back to its own file by way of ${names}.`,
      });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
