/** Reads the workbooks of councils, each as a member of a set. */
import { basename, extname } from "node:path";
import { councilOf, type Council } from "../../src/assessment/councils/councilSet";
import { departmentKey } from "../../src/assessment/departments/departmentNames";
import { fingerprintOf } from "../../src/assessment/fingerprint";
import type { Framework } from "../../src/framework/framework";
import { problemLines } from "./problemLines";
import { readAssessmentFile } from "./readAssessmentFile";

export interface ReadCouncils {
  /** That of the first council; undefined if no file could be read. */
  readonly framework: Framework | undefined;
  readonly councils: readonly Council[];
  /** A line for each file that is left out, with its reason. */
  readonly refused: readonly string[];
  /** Lines about files that are accepted. */
  readonly notes: readonly string[];
}

/** Whose level the set is shown beside: it is no member. */
export interface Own {
  readonly framework: Framework;
  readonly organisation: string;
}

/** Reads the files one after the other. Of a council's two files, that with the later date counts. */
export async function readCouncils(
  paths: readonly string[],
  own: Own | undefined,
): Promise<ReadCouncils> {
  const found = new Map<string, Member>();
  const refused: string[] = [];
  const notes: string[] = [];
  let framework = own?.framework;
  for (const path of paths) {
    const read = await readAssessmentFile(path);
    if (read.kind === "refused") {
      refused.push(read.message);
      continue;
    }
    const { assessment, problems } = read;
    const reason = whyNoMember(assessment, framework);
    if (reason !== undefined) {
      refused.push(`${path}: ${reason}`);
      continue;
    }
    const { organisation, date, status } = assessment.details;
    const isNamed = organisation.trim() !== "";
    const name = isNamed ? organisation.trim() : basename(path, extname(path));
    if (isNamed && own !== undefined && departmentKey(name) === departmentKey(own.organisation)) {
      refused.push(`${path}: It is of ${name}, whose own level is shown beside the others.`);
      continue;
    }
    framework ??= assessment.framework;
    notes.push(...read.notes.map((note) => `${path}: ${note}`), ...problemLines(path, problems));
    if (!isNamed) notes.push(`${path}: No council is named, so it is called “${name}”.`);
    if (status === "draft") notes.push(`${path}: It is a draft.`);
    const council = councilOf(assessment, name, await fingerprintOf(assessment));
    const other = found.get(departmentKey(name));
    const isNewer = other === undefined || date > other.date;
    if (other !== undefined) {
      const [counts, leaves] = isNewer ? [path, other.path] : [other.path, path];
      refused.push(`${leaves}: ${name} has two files. The one that counts is ${counts}.`);
    }
    if (isNewer) found.set(departmentKey(name), { path, date, council });
  }
  const councils = [...found.values()].map(({ council }) => council);
  return { framework, councils, refused, notes };
}

interface Member {
  readonly path: string;
  readonly date: string;
  readonly council: Council;
}

/** Why an assessment cannot be in the set. */
function whyNoMember(
  { framework, details }: Parameters<typeof councilOf>[0],
  wanted: Framework | undefined,
): string | undefined {
  if (details.sample === true) return "It is a sample, so its answers are made up.";
  if (details.department.trim() !== "") {
    return `It is the workbook of a department, ${details.department}, not of a council.`;
  }
  if (wanted === undefined) return undefined;
  const ofKeyAreas = ({ id, version, levels, themes }: Framework): string =>
    JSON.stringify([
      id,
      version,
      levels,
      themes.map(({ keyAreas }) => keyAreas.map((one) => one.id)),
    ]);
  return ofKeyAreas(framework) === ofKeyAreas(wanted)
    ? undefined
    : `It is an assessment by another framework: ${framework.title}, version ${framework.version}.`;
}
