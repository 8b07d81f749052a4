/**
 * Checks an add-in manifest without the network: `npm run validate` [-- <manifest.xml>]. A manifest
 * in dist/ is checked as a built one. Exit code 1 if there are problems.
 */
import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { checkManifest } from "./checkManifest";

async function validateManifest(path: string): Promise<readonly string[]> {
  const folder = dirname(resolve(path));
  const production = basename(folder) === "dist";
  const problems = checkManifest(readFileSync(path, "utf8"), { folder, production });
  if (problems.length > 0) return problems;
  // Microsoft's own reader; its `validate` would send the manifest to a Microsoft service.
  const info = await OfficeAddinManifest.readManifestFile(path);
  console.log(`${info.displayName} ${info.version}, ${info.id}: no problems.`);
  return [];
}

const path = process.argv[2] ?? "manifest.xml";
validateManifest(path).then(
  (problems) => {
    for (const problem of problems) console.error(problem);
    process.exitCode = problems.length > 0 ? 1 : 0;
  },
  (error: unknown) => {
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
