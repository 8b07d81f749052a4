/** Reads what people enter on Start: details and targets. */
import { isoDate } from "../plan/dateSerial";
import { NAMES } from "../plan/names";
import type { AsTyped } from "../sheets/planContext";
import type { AssessmentDetails } from "../../assessment/assessment";
import { parseLevelEntry } from "../../assessment/levelEntry";
import type { Framework } from "../../framework/framework";
import { cellOf, levelCell, named } from "./cellValues";
import { textOf } from "../plan/textOf";

/** The parts that can be deleted. */
export type StartPart = "organisation" | "department" | "date" | "status" | "targets";

interface LoadedStart extends Readonly<Record<StartPart, Excel.Range>> {
  readonly targetIds: Excel.Range;
}

interface ReadStart {
  readonly details: Pick<AssessmentDetails, "organisation" | "department" | "date" | "status">;
  readonly targets: ReadonlyMap<string, number>;
  readonly asTyped: AsTyped;
  /** Parts whose cells were deleted, so that they read as empty. */
  readonly unreadable: readonly StartPart[];
}

/** Loads the cells by name; null objects where they were deleted. */
export function loadStart(context: Excel.RequestContext): LoadedStart {
  return {
    organisation: named(context, NAMES.organisation),
    department: named(context, NAMES.department),
    date: named(context, NAMES.date),
    status: named(context, NAMES.status),
    targetIds: named(context, NAMES.targetIds),
    targets: named(context, NAMES.targets),
  };
}

/**
 * The details and targets in the loaded cells. Keeps the text of invalid dates and targets in
 * `asTyped`.
 */
export function startOf(loaded: LoadedStart, framework: Framework): ReadStart {
  const { organisation, department, status, targetIds, targets } = loaded;
  const date = cellOf(loaded.date);
  const typed = typedTargets(targetIds, targets);
  const parts: readonly StartPart[] = ["organisation", "department", "date", "status", "targets"];
  return {
    details: {
      organisation: textOf(cellOf(organisation)),
      department: textOf(cellOf(department)),
      date: typeof date === "number" ? isoDate(date) : "",
      status: textOf(cellOf(status)).toLowerCase() === "final" ? "final" : "draft",
    },
    targets: new Map(
      typed.flatMap(([id, cell]) => {
        const entry = parseLevelEntry(levelCell(cell), framework, false);
        return entry.kind === "level" ? [[id, entry.value] as const] : [];
      }),
    ),
    asTyped: {
      date: typeof date === "number" ? "" : textOf(date),
      targets: new Map(typed.map(([id, cell]) => [id, textOf(cell)] as const)),
    },
    unreadable: parts.filter(
      (part) => loaded[part].isNullObject || (part === "targets" && targetIds.isNullObject),
    ),
  };
}

/** The values of the target cells, by key area id. */
function typedTargets(
  ids: Excel.Range,
  targets: Excel.Range,
): readonly (readonly [string, unknown])[] {
  if (ids.isNullObject || targets.isNullObject) return [];
  return ids.values.map((row, index) => [textOf(row[0]), targets.values[index]?.[0]] as const);
}
