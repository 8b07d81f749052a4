/** The cases of the fuzz run. Each is made from its own seed alone, so that any can be repeated. */
import fc from "fast-check";
import type { Framework } from "../../src/framework/framework";
import { FileRefused } from "../../src/workbook/file/FileRefused";
import { readCells } from "../../src/workbook/file/readCells";
import { assessmentIn } from "../../src/workbook/read/answers/assessmentIn";
import { readReturn } from "../../src/workbook/read/returns/readReturn";
import type { Receiving, ReturnReading } from "../../src/workbook/read/returns/ReturnOutcome";
import { departmentFile } from "../tools/departmentFile";
import { writeWorkbook } from "../../workbench/file/writeWorkbook";
import { damagedBytes, damagedParts } from "../workbook/file/damage";
import {
  answeredBook,
  answeredExcel,
  builtAnswer,
  CARRIED,
  COMBINED,
  DISTINCT,
  REPEATING,
} from "../workbook/read/answers/answeredBook";
import { breachesAfter } from "../workbook/read/answers/checkEdits";
import { someEdits } from "../workbook/read/answers/playEdits";

export interface CaseResult {
  readonly outcome: "read" | "refused";
  /** What is wrong; empty where the law holds. */
  readonly breaches: readonly string[];
  /** What was done, for whoever looks into a breach. */
  readonly what: string;
}

/** Plays the case of a seed. */
export type PlayCase = (seed: number) => CaseResult | Promise<CaseResult>;

/** Edits, damages and damaged returns in turn. Builds the workbooks once for all cases. */
export async function prepareCases(): Promise<PlayCase> {
  return inTurn([
    ...(await allEdits()),
    ...(await damagesOf(DISTINCT)),
    ...(await damagesOf(COMBINED)),
    ...(await damagedReturnsOf(DISTINCT)),
  ]);
}

/** Edits only. */
export async function prepareEdits(): Promise<PlayCase> {
  return inTurn(await allEdits());
}

async function allEdits(): Promise<readonly PlayCase[]> {
  return [
    await editsOf(DISTINCT),
    await editsOf(REPEATING),
    await editsOf(CARRIED),
    await editsOf(COMBINED),
  ];
}

function inTurn(plays: readonly PlayCase[]): PlayCase {
  return (seed) => plays[seed % plays.length](seed);
}

function sampleOf<Value>(arbitrary: fc.Arbitrary<Value>, seed: number): Value {
  return fc.sample(arbitrary, { seed, numRuns: 1 })[0];
}

/** Edits of an answered workbook's cells. */
async function editsOf(framework: Framework): Promise<PlayCase> {
  const built = await answeredBook(framework);
  return (seed) => {
    const edits = sampleOf(someEdits, seed);
    return {
      outcome: "read",
      breaches: breachesAfter(built, framework, edits),
      what: `edits of ${framework.id}: ${JSON.stringify(edits)}`,
    };
  };
}

/** Damages of its file: in bytes, which checksums reveal; and in parts, which then say something else. */
async function damagesOf(framework: Framework): Promise<readonly PlayCase[]> {
  const excel = await answeredExcel(framework);
  const bytes = await writeWorkbook(excel.workbook());
  excel.close();
  const [ofBytes, ofParts] = [damagedBytes(bytes), damagedParts(bytes)];
  const read = (
    file: Uint8Array,
    what: string,
    isRight: (file: Uint8Array) => string[],
  ): CaseResult => {
    try {
      return { outcome: "read", breaches: isRight(file), what };
    } catch (error) {
      if (error instanceof FileRefused) return { outcome: "refused", breaches: [], what };
      return { outcome: "read", breaches: [`It fails: ${String(error)}`], what };
    }
  };
  const sameAnswers = (file: Uint8Array): string[] => {
    const found = assessmentIn(readCells(file), [framework]);
    if (found.kind !== "assessment") return [`It is read as ${found.kind}.`];
    return [...found.assessment.responses].flatMap(([id, response]) =>
      JSON.stringify(response) === JSON.stringify(builtAnswer(framework, id))
        ? []
        : [`The answer of ${id} came back as ${JSON.stringify(response)}.`],
    );
  };
  const anyAnswers = (file: Uint8Array): string[] => {
    assessmentIn(readCells(file), [framework]);
    return [];
  };
  return [
    (seed) => read(sampleOf(ofBytes, seed), "a file with damaged bytes", sameAnswers),
    (seed) => read(sampleOf(ofParts, seed), "a file with a damaged part", anyAnswers),
  ];
}

/** The same damages of a department's file, read as a return: the same answers, or left out. */
async function damagedReturnsOf(framework: Framework): Promise<readonly PlayCase[]> {
  const file = await departmentFile("Housing", [1, 2, 3], framework);
  const into: Receiving = { framework, organisation: "", sample: false, added: "2026-05-14T10:42" };
  const expected = await readReturn(file, into);
  const play = async (bytes: Uint8Array, what: string, isBytes: boolean): Promise<CaseResult> => {
    const reading = await readReturn({ ...file, bytes }, into);
    if (reading.kind === "leftOut") return { outcome: "refused", breaches: [], what };
    const isOther =
      isBytes && JSON.stringify(answersOf(reading)) !== JSON.stringify(answersOf(expected));
    return { outcome: "read", breaches: isOther ? ["Its answers are others."] : [], what };
  };
  const [ofBytes, ofParts] = [damagedBytes(file.bytes), damagedParts(file.bytes)];
  return [
    (seed) => play(sampleOf(ofBytes, seed), "a return with damaged bytes", true),
    (seed) => play(sampleOf(ofParts, seed), "a return with a damaged part", false),
  ];
}

function answersOf(reading: ReturnReading): unknown {
  return reading.kind === "read" ? [...reading.answers.responses] : reading.reason;
}
