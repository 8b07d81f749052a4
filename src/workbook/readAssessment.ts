/** Reads the assessment back, by defined names and value code ids, wherever things have moved to. */
import { isoDate } from "./dateSerial";
import { frameworkFromChunks, FORMAT_VERSION } from "./data/frameworkText";
import { findTable, NAMES, TABLES } from "./names";
import type { Action, AsTyped } from "./planContext";
import { AT_ONCE, sendRequest, type Patience } from "./requestContext";
import { WorkbookTrouble } from "./troubles";
import type { ReadOutcome } from "./outcomes";
import type { Assessment } from "../assessment/assessment";
import { parseLevelEntry } from "../assessment/levelEntry";
import type { Framework } from "../framework/framework";
import { textOf, named, levelCell } from "./read/cellValues";
import { actionsOf } from "./read/readActions";
import { readRows } from "./read/readRows";

/** What is in the workbook beyond the assessment itself. */
interface ReadWorkbook {
  readonly assessment: Assessment;
  readonly actions: readonly Action[];
  /** Name of the action plan's table; undefined where it was deleted. */
  readonly actionsTable: string | undefined;
  readonly asTyped: AsTyped;
  /** True where people added columns or notes of their own to the action plan's sheet. */
  readonly ownNotes: boolean;
  /** Ids of value codes that stand in two rows, of which the first counts. */
  readonly copied: readonly string[];
}

/**
 * The assessment in the workbook, or undefined where there is none.
 * @throws WorkbookTrouble when it is damaged or from a newer version; Office errors as they come
 */
export async function readAssessment(
  patience: Patience = AT_ONCE,
): Promise<Assessment | undefined> {
  return (await readWorkbook("refuse", patience))?.assessment;
}

/**
 * The assessment with what else the pane has to know of the workbook.
 * @throws as readAssessment does
 */
export async function readCondition(patience: Patience = AT_ONCE): Promise<ReadOutcome> {
  const assessment = await readAssessment(patience);
  if (assessment === undefined) return { kind: "none" };
  return {
    kind: "assessment",
    assessment,
    condition: { missing: [], readOnly: false, format: "current", copied: [], asSubmitted: true },
  };
}

/**
 * The assessment with the action plan's rows. Throws as readAssessment does.
 * @param missingThemes "accept" for building again, which puts deleted sheets back
 */
export async function readWorkbook(
  missingThemes: "refuse" | "accept" = "refuse",
  patience: Patience = AT_ONCE,
): Promise<ReadWorkbook | undefined> {
  const { tables, ...single } = await sendRequest((context) => {
    context.workbook.tables.load("items/name");
    return { tables: context.workbook.tables, ...loadSingle(context) };
  }, patience);
  if (single.formatVersion.isNullObject) return undefined;
  const version = Number(cellOf(single.formatVersion));
  if (version > FORMAT_VERSION) {
    throw new WorkbookTrouble(
      "This assessment was built by a newer version of the add-in.",
      "Update the add-in, or go on in the sheets themselves: everything works there as usual.",
    );
  }
  const framework = single.framework.isNullObject
    ? undefined
    : frameworkFromChunks(single.framework.values.map((row): unknown => row[0]));
  if (framework === undefined) {
    throw new WorkbookTrouble(
      "The hidden sheet that holds the framework is damaged or gone.",
      "Open an earlier copy of this workbook, or undo what was deleted.",
    );
  }
  const allowNotApplicable =
    !single.settings.isNullObject &&
    single.settings.values.some((row) => row[0] === "allowNotApplicable" && row[1] === "yes");
  const actionsTable = findTable(
    TABLES.actions,
    tables.items.map((table) => table.name),
  );
  const { responses, copied, actionRows, ownNotes } = await readRows(
    framework,
    allowNotApplicable,
    actionsTable,
    missingThemes,
    patience,
  );
  const date = cellOf(single.date);
  return {
    assessment: {
      framework,
      details: {
        organisation: textOf(cellOf(single.organisation)),
        department: textOf(cellOf(single.department)),
        date: typeof date === "number" ? isoDate(date) : "",
        status: textOf(cellOf(single.status)).toLowerCase() === "final" ? "final" : "draft",
        allowNotApplicable,
      },
      responses,
      targets: targetsOf(single.targetIds, single.targets, framework),
    },
    actions: actionRows === undefined ? [] : actionsOf(actionRows.values),
    actionsTable,
    ownNotes,
    copied,
    asTyped: {
      date: typeof date === "number" ? "" : textOf(date),
      targets: typedTargets(single.targetIds, single.targets),
    },
  };
}

/** What stands in one place each. */
function loadSingle(context: Excel.RequestContext) {
  return {
    formatVersion: named(context, NAMES.formatVersion),
    framework: named(context, NAMES.frameworkText),
    settings: named(context, NAMES.settings),
    organisation: named(context, NAMES.organisation),
    department: named(context, NAMES.department),
    date: named(context, NAMES.date),
    status: named(context, NAMES.status),
    targetIds: named(context, NAMES.targetIds),
    targets: named(context, NAMES.targets),
  };
}

function cellOf(range: Excel.Range): unknown {
  return range.isNullObject ? "" : range.values[0][0];
}

function targetsOf(
  ids: Excel.Range,
  targets: Excel.Range,
  framework: Framework,
): ReadonlyMap<string, number> {
  if (ids.isNullObject || targets.isNullObject) return new Map();
  return new Map(
    ids.values.flatMap((row, index) => {
      const entry = parseLevelEntry(levelCell(targets.values[index][0]), framework, false);
      return entry.kind === "level" ? [[textOf(row[0]), entry.value] as const] : [];
    }),
  );
}

/** What stands in the target cells, level or not. */
function typedTargets(ids: Excel.Range, targets: Excel.Range): ReadonlyMap<string, string> {
  if (ids.isNullObject || targets.isNullObject) return new Map();
  return new Map(
    ids.values.map((row, index) => [textOf(row[0]), textOf(targets.values[index][0])] as const),
  );
}
