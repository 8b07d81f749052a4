import type { FileFault, FileRefused } from "../../file/FileRefused";
import type { LeftOut, LeftOutReason } from "./ReturnOutcome";

type OwnReason = Exclude<LeftOutReason, Exclude<FileFault, "tooLarge" | "damaged">>;

/** What is wrong and what to do; a file that is refused mostly says it itself. */
const SAYS: Readonly<Record<OwnReason, string>> = {
  tooLarge:
    "The file is too large to read. In Excel, delete what is not needed, save it and add it again.",
  tookTooLong:
    "Reading the file took over a minute, so it was stopped. In Excel, delete what is not needed, save it and add it again.",
  notRead:
    "Something went wrong while the file was being read. Check your connection, then add the file again.",
  damaged:
    "The file cannot be read. Open it in Excel, save it under another name and add that copy.",
  notOpened:
    "The file cannot be opened. Check that it is on this computer and not open elsewhere, then add it again.",
  noAssessment: "There is no assessment in this file. Check that it is the right one.",
  newer:
    "A newer version of Maturity Workbook built this file. Update Maturity Workbook, then add it again.",
  frameworkGone:
    "The hidden sheet with the framework is missing, and the rows are not those of this framework. Ask for an earlier copy.",
  otherFramework: "It is an assessment by another framework: {theirs}. It cannot be compared.",
  otherVersion:
    "It uses {theirs} of the framework, and this workbook {ours}. Ask for the answers in a copy of this workbook.",
  sample: "It is a sample with made-up answers. Ask the department for its own workbook.",
  madeUp: "It is a sample with made-up answers, so it is not compared with yours.",
  madeUpRound: "It is a sample with made-up answers, so nothing is carried forward from it.",
  noAnswers: "No value code has a level in this file. Check that it is the right one.",
  consolidated:
    "It already brings departments together. Add the workbooks of its departments instead.",
  sameAnswers: "The same answers of {department} are already in, from {file}.",
};

/** A file that is not brought in. */
export function leftOut(
  file: string,
  reason: OwnReason,
  values: Readonly<Record<string, string>> = {},
): LeftOut {
  const message = SAYS[reason].replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`The reason ${reason} lacks ${name}.`);
    return value;
  });
  return { kind: "leftOut", file, reason, message };
}

/** A file that could not be read. */
export function refused(file: string, { fault, message }: FileRefused): LeftOut {
  return { kind: "leftOut", file, reason: fault, message };
}
