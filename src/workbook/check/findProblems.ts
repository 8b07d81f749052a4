/** What reading could not read for certain, where no other finding says so. */
import { CRITERIA, START } from "../plan/sheetKeys";
import { hidesAnswer, placeInWords } from "../read/answers/hidesAnswer";
import type { ReadProblem } from "../read/answers/ReadProblem";
import { toDecide, type Examination, type Found } from "./examination";
import type { Finding } from "./Finding";

/** The other findings of a value code that say the same. */
const SAME: Partial<Readonly<Record<ReadProblem["kind"], Finding["kind"]>>> = {
  noRow: "valueCodeMissing",
  idLost: "valueCodeMissing",
  twice: "valueCodeTwice",
  notALevel: "notALevel",
  criterionGone: "criterionMissing",
};

/** The same list as on the command line, less what is found already. */
export function findProblems(examination: Examination, found: readonly Found[]): readonly Found[] {
  return examination.read.problems
    .filter((problem) => !isFound(examination, problem, found))
    .map(findingOf);
}

function isFound(
  { missing }: Examination,
  { kind, sheet, cell, valueCode }: ReadProblem,
  found: readonly Found[],
): boolean {
  // A deleted sheet is one finding, with everything that was on it.
  if (kind === "sheetGone") return found.some((one) => one.finding.kind === "sheetMissing");
  if (kind === "criteriaGone") return missing.some(({ key }) => key === CRITERIA);
  if (kind === "entryGone") return missing.some(({ key }) => key === START);
  if (kind === "noRow" && sheet === null) return true;
  return found.some(({ finding }) => {
    if (valueCode !== null && SAME[kind] !== undefined) {
      return finding.kind === SAME[kind] && finding.valueCodeId === valueCode;
    }
    const at = finding.place?.sheet === sheet ? finding.place?.address : undefined;
    if (at === undefined || cell === null) return false;
    // Nothing in a second row counts, so nothing else has to be said of it.
    if (finding.kind === "valueCodeTwice") {
      return finding.valueCodeId === valueCode && rowOf(at) === rowOf(cell);
    }
    if (kind === "unplaced") return finding.kind === "unknownRow" && rowOf(at) === rowOf(cell);
    return kind === "target" && finding.kind === "notALevel" && at === cell;
  });
}

function rowOf(address: string): string {
  return address.replace(/^\D+/, "");
}

function findingOf(problem: ReadProblem): Found {
  const { kind, sheet, cell, valueCode, message } = problem;
  const where = placeInWords(problem);
  const [what, remedy] = inTwo(message);
  return toDecide({
    id: [kind, sheet, cell, valueCode].join(" "),
    kind: hidesAnswer(problem) ? "answerNotRead" : "entryNotRead",
    message: where === "" ? what : `${where}: ${what}`,
    remedy,
    ...(sheet === null ? {} : { place: { sheet, address: cell ?? "A1" } }),
    ...(valueCode === null ? {} : { valueCodeId: valueCode }),
  });
}

/** The last sentence, or what follows a colon, says what to do. */
function inTwo(message: string): readonly [string, string] {
  const [, what, remedy] = /^(.*[.:?]) ([^.:]+\.)$/s.exec(message) ?? ["", message, ""];
  return [what.replace(/:$/, "."), remedy.charAt(0).toUpperCase() + remedy.slice(1)];
}
