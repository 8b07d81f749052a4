/** Reads the workbooks of councils, each as a member of a set. */
import { basename, extname } from "node:path";
import type { Assessment } from "../../src/assessment/assessment";
import { councilOf, type Council } from "../../src/assessment/councils/councilSet";
import {
  whyNoMember,
  withMember,
  type Member,
  type NoMember,
  type OwnCouncil,
} from "../../src/assessment/councils/membership";
import type { Framework } from "../../src/framework/framework";
import { problemLines } from "./problemLines";
import { readAssessmentFile } from "./readAssessmentFile";

export interface ReadCouncils {
  /** That of the first council; undefined if no file could be read. */
  readonly framework: Framework | undefined;
  /** False if the texts of their frameworks differ: those of one would tell whose they are. */
  readonly isOneWording: boolean;
  readonly councils: readonly Council[];
  /** A line for each file that is left out, with its reason. */
  readonly refused: readonly string[];
  /** Lines about files that are accepted. */
  readonly notes: readonly string[];
}

/** Reads the files one after the other. */
export async function readCouncils(
  paths: readonly string[],
  own: OwnCouncil | undefined,
): Promise<ReadCouncils> {
  let members: readonly Member[] = [];
  const refused: string[] = [];
  const notes: string[] = [];
  let framework = own?.framework;
  const wordings = new Set<string>();
  for (const path of paths) {
    const read = await readAssessmentFile(path);
    if (read.kind === "refused") {
      refused.push(read.message);
      continue;
    }
    const { assessment, problems } = read;
    const reason = whyNoMember(assessment, framework, own);
    if (reason !== undefined) {
      refused.push(`${path}: ${sentence(reason, assessment)}`);
      continue;
    }
    framework ??= assessment.framework;
    wordings.add(JSON.stringify(assessment.framework));
    const { organisation, date, status } = assessment.details;
    const name = organisation.trim() || basename(path, extname(path));
    notes.push(...read.notes.map((note) => `${path}: ${note}`), ...problemLines(path, problems));
    if (organisation.trim() === "") {
      notes.push(`${path}: No council is named, so it is called “${name}”.`);
    }
    const isDraft = status === "draft";
    if (isDraft) notes.push(`${path}: It is a draft.`);
    const council = councilOf(assessment, name);
    const added = withMember(members, { file: path, date, isDraft, council });
    ({ members } = added);
    if (added.twice !== undefined) {
      const { leaves, counts } = added.twice;
      refused.push(`${leaves}: ${name} has two files. The one that counts is ${counts}.`);
    }
  }
  const isOneWording = wordings.size < 2;
  return {
    framework,
    isOneWording,
    councils: members.map(({ council }) => council),
    refused,
    notes,
  };
}

function sentence(reason: NoMember, { framework, details }: Assessment): string {
  switch (reason) {
    case "sample":
      return "It is a sample, so its answers are made up.";
    case "department":
      return `It is the workbook of a department, ${details.department}, not of a council.`;
    case "otherFramework":
      return `It is an assessment by another framework: ${framework.title}, version ${framework.version}.`;
    case "own":
      return `It is of ${details.organisation}, whose own level is shown beside the others.`;
  }
}
