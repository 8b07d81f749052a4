/** What Start holds in a build that is not finished, from the old sheet and the new one. */
import { parseLevelEntry } from "../../assessment/levelEntry";
import type { Assessment } from "../../assessment/assessment";
import { allKeyAreas, type Framework } from "../../framework/framework";
import type { FoundAssessment } from "../read/answers/assessmentIn";
import type { AsTyped } from "../sheets/planContext";
import type { MarkedStart } from "./BuildMark";

type Details = Pick<Assessment["details"], "organisation" | "department" | "date" | "status">;

interface Entries extends Pick<Assessment, "targets" | "officers" | "inShort"> {
  readonly details: Details;
  readonly asTyped: Omit<AsTyped, "valueCodeTargets">;
  readonly isSame: boolean;
}

/** Council, department, date, status, targets, officers, lines in short. */
export const START_PARTS = 7;

/** The texts of all cells that people fill in, by a key for each. */
type Cells = ReadonlyMap<string, string>;

/**
 * Cell by cell: that of the old sheet if it has changed since the build began, otherwise the new
 * one's. Texts that have changed on both are both kept.
 */
export function unfinishedEntries(
  start: MarkedStart,
  old: FoundAssessment | undefined,
  added: FoundAssessment | undefined,
  framework: Framework,
): Entries {
  const first = cellsOf(start, framework);
  const firstOld = cellsOf(
    { ...start, details: { ...start.details, ...start.oldNames } },
    framework,
  );
  const before = old === undefined ? firstOld : cellsIn(old, firstOld, framework);
  const after = added === undefined ? first : cellsIn(added, first, framework);
  const wanted = new Map<string, string>();
  for (const key of first.keys()) {
    const [was, other] = [first, after].map((cells) => cells.get(key) ?? "");
    const [oldWas, one] = [firstOld, before].map((cells) => cells.get(key) ?? "");
    const both = one !== oldWas && other !== was && one !== other;
    wanted.set(
      key,
      both && canJoin(key, one, other) ? `${one}; ${other}` : one === oldWas ? other : one,
    );
  }
  const isSame = added === undefined || [...wanted].every(([key, text]) => after.get(key) === text);
  return { ...entriesOf(wanted, framework), isSame };
}

const TEXTS = ["officer ", "inShort "];

function canJoin(key: string, one: string, other: string): boolean {
  return one !== "" && other !== "" && TEXTS.some((prefix) => key.startsWith(prefix));
}

function cellsOf(
  {
    details,
    targets,
    officers,
    inShort,
    asTyped,
  }: Pick<MarkedStart, "details" | "targets" | "officers" | "inShort" | "asTyped">,
  framework: Framework,
): Cells {
  const target = (id: string): string => String(targets.get(id) ?? asTyped.targets.get(id) ?? "");
  return new Map([
    ["organisation", details.organisation],
    ["department", details.department],
    ["date", details.date === "" ? asTyped.date : details.date],
    ["status", details.status],
    ...allKeyAreas(framework).flatMap(({ id }) => [
      [`target ${id}`, target(id)] as const,
      [`officer ${id}`, officers.get(id) ?? ""] as const,
      [`inShort ${id}`, inShort.get(id) ?? ""] as const,
    ]),
  ]);
}

/** What is on a sheet; parts that were deleted, or are not there yet, as they were. */
function cellsIn(found: FoundAssessment, first: Cells, framework: Framework): Cells {
  const { details, targets, officers, inShort } = found.assessment;
  const cells = cellsOf({ details, targets, officers, inShort, asTyped: found.asTyped }, framework);
  const prefixes: Readonly<Record<FoundAssessment["gone"][number], string>> = {
    organisation: "organisation",
    department: "department",
    date: "date",
    status: "status",
    targets: "target ",
    officers: "officer ",
    inShort: "inShort ",
  };
  const gone = found.gone.map((part) => prefixes[part]);
  return new Map(
    [...cells].map(([key, text]) => [
      key,
      gone.some((prefix) => key.startsWith(prefix)) ? (first.get(key) ?? "") : text,
    ]),
  );
}

function entriesOf(cells: Cells, framework: Framework): Omit<Entries, "isSame"> {
  const at = (key: string): string => cells.get(key) ?? "";
  const date = at("date");
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date);
  const keyAreas = allKeyAreas(framework);
  const filled = (prefix: string): ReadonlyMap<string, string> =>
    new Map(
      keyAreas.flatMap(({ id }) => {
        const text = at(`${prefix}${id}`);
        return text === "" ? [] : [[id, text] as const];
      }),
    );
  const targets = filled("target ");
  const levels = [...targets].flatMap(([id, text]) => {
    const entry = parseLevelEntry(text, framework, false, undefined);
    return entry.kind === "level" ? [[id, entry.value] as const] : [];
  });
  return {
    details: {
      organisation: at("organisation"),
      department: at("department"),
      date: isDate ? date : "",
      status: at("status") === "final" ? "final" : "draft",
    },
    targets: new Map(levels),
    officers: filled("officer "),
    inShort: filled("inShort "),
    asTyped: { date: isDate ? "" : date, targets },
  };
}
