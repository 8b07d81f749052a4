/** Fixes what a check found, without changing a cell that people type in. */
import type { Assessment } from "../../assessment/assessment";
import { applyNames, applyToSheet } from "./applyFixes";
import type { Examined } from "./examineWorkbook";
import { examineWorkbook, needsRebuild } from "./examineWorkbook";
import { isInterruption } from "./interruptedFinding";
import { quoted, type Fix, type Found } from "./examination";
import { sameAnswers } from "./sameAnswers";
import type { Finding } from "./Finding";
import { requireWritable } from "../submit/writtenParts";
import { isAccessDenied, refusalRemedy, WorkbookTrouble } from "../excel/troubles";

interface Repaired {
  readonly repaired: number;
  readonly left: readonly Finding[];
}

/**
 * Repairs the findings with these ids, and whatever that depends on: names and ids that are needed
 * to read answers are restored before the sheets are built again.
 * @param kept what was read before a sheet was deleted; its answers return with the sheet
 * @returns how many were repaired, and everything still found
 * @throws WorkbookTrouble if the workbook cannot be written or a sheet has a password; what was
 * repaired until then stays repaired. Office errors unchanged
 */
export async function repairWorkbook(
  findingIds: readonly string[],
  kept?: Assessment,
): Promise<Repaired> {
  const before = await examineUnlessInterrupted();
  if (before === "interrupted") return await finishFirst();
  requireWritable(before.examination.read.readOnly);
  const wanted = before.found.filter(({ finding }) => findingIds.includes(finding.id));
  const again = wanted.some(needsRebuild);
  const inPlace = again ? [...wanted, ...before.found.filter(leadsToAnswers)] : wanted;
  await applyInPlace(before, inPlace, again);
  if (again) await buildAgain(await examineWorkbook(), kept);
  const { found } = await examineWorkbook();
  const left = found.map(({ finding }) => finding);
  const still = new Set(left.map(({ id }) => id));
  return { repaired: wanted.filter(({ finding }) => !still.has(finding.id)).length, left };
}

async function examineUnlessInterrupted(): Promise<Examined | "interrupted"> {
  try {
    return await examineWorkbook();
  } catch (error) {
    if (isInterruption(error)) return "interrupted";
    throw error;
  }
}

/** An unfinished build is all that a check finds. */
async function finishFirst(): Promise<Repaired> {
  const { finishBuild } = await import("../build/finishBuild");
  const outcome = await finishBuild(() => undefined, new AbortController().signal);
  if (outcome.kind === "failed") {
    const { message, remedy, kind } = outcome.trouble;
    throw new WorkbookTrouble(message, remedy, kind);
  }
  const { found } = await examineWorkbook();
  return { repaired: 1, left: found.map(({ finding }) => finding) };
}

/** True for findings that would keep building again from reading an answer. */
function leadsToAnswers({ finding, fixes }: Found): boolean {
  return (
    fixes.length > 0 && (finding.kind === "nameMissing" || finding.kind === "valueCodeMissing")
  );
}

async function applyInPlace(
  { examination }: Examined,
  found: readonly Found[],
  again: boolean,
): Promise<void> {
  const fixes = [...new Set(found)].flatMap((one) => one.fixes);
  await applyNames(examination, fixes.filter(isName));
  const locked: string[] = [];
  for (const { name } of examination.sheets) {
    const own = fixes.filter(isOnSheet).filter(({ sheet }) => sheet === name);
    // Building again restores formulas, colours and protection.
    const needed = again ? own.filter(({ kind }) => kind === "cells" || kind === "table") : own;
    if (needed.length === 0) continue;
    try {
      await applyToSheet(name, needed);
    } catch (error) {
      if (!isAccessDenied(error)) throw error;
      locked.push(name);
    }
  }
  if (locked.length > 0) {
    throw new WorkbookTrouble(
      `Excel does not let ${locked.map(quoted).join(", ")} be changed. The other sheets are repaired.`,
      refusalRemedy(["password", "label", "fault"]),
    );
  }
}

/** Builds all sheets again from their content. */
async function buildAgain({ examination }: Examined, kept?: Assessment): Promise<void> {
  const { assessment } = examination.read;
  if (!sameAnswers(examination)) {
    throw new WorkbookTrouble(
      "Some answers are where they would not be found, so the sheets were not rebuilt.",
      "Undo deleted columns, or copy the answers of that sheet elsewhere first. Then repair again.",
      "sheetDeleted",
    );
  }
  const { buildWorkbook } = await import("../build/buildWorkbook");
  const { framework, details } = assessment;
  const outcome = await buildWorkbook(
    { framework, details, whenPresent: "rebuild", ...(kept === undefined ? {} : { kept }) },
    () => undefined,
    new AbortController().signal,
  );
  if (outcome.kind === "failed") {
    const { message, remedy, kind } = outcome.trouble;
    throw new WorkbookTrouble(message, remedy, kind);
  }
  if (outcome.kind === "built") return;
  throw new WorkbookTrouble(
    outcome.kind === "namesTaken"
      ? `These sheets have names that ours need: ${outcome.sheets.map(quoted).join(", ")}.`
      : "The sheets could not be rebuilt.",
    "Rename them, then repair again. Nothing was changed.",
  );
}

function isName(fix: Fix): fix is Extract<Fix, { kind: "name" }> {
  return fix.kind === "name";
}

function isOnSheet(fix: Fix): fix is Extract<Fix, { readonly sheet: string }> {
  return "sheet" in fix;
}
