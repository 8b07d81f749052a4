import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { EarlierAssessment } from "../../src/assessment/assessment";
import type { Framework } from "../../src/framework/framework";
import { localMinute } from "../../src/workbook/plan/localMinute";
import { readEarlier } from "../../src/workbook/read/returns/readEarlier";
import type { EarlierNote } from "../../src/workbook/read/returns/ReturnOutcome";
import { fileErrorSentence } from "./fileErrorSentence";
import { noteLine } from "./readReturns";

export type EarlierWorkbook =
  | {
      readonly kind: "earlier";
      readonly earlier: EarlierAssessment;
      /** Lines on what to know of it. */
      readonly notes: readonly string[];
    }
  /** `message` begins with the path. */
  | { readonly kind: "none"; readonly message: string };

/** Reads the workbook of an earlier assessment as the pane does. */
export async function readEarlierWorkbook(
  path: string,
  framework: Framework,
  organisation: string,
): Promise<EarlierWorkbook> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { kind: "none", message: fileErrorSentence(path, error) };
  }
  const reading = await readEarlier(
    { name: basename(path), bytes, modified: "" },
    { framework, organisation, sample: false, added: localMinute(new Date()), date: "" },
  );
  if (reading.kind === "leftOut") return { kind: "none", message: `${path}: ${reading.message}` };
  const { earlier, notes } = reading;
  return { kind: "earlier", earlier, notes: notes.flatMap((note) => earlierLine(path, note)) };
}

function earlierLine(path: string, note: EarlierNote): readonly string[] {
  switch (note.kind) {
    case "otherVersion":
      return [
        `${path}: It was made with version ${note.version} of the framework. Only value codes with the same wording are compared.`,
      ];
    case "noDate":
      return [`${path}: It has no assessment date. Enter it on the sheet Start.`];
    case "notEarlier":
      return [
        `${path}: Its assessment date, ${note.date}, is not before that of the new workbook.`,
      ];
    default:
      return noteLine(path, note);
  }
}
