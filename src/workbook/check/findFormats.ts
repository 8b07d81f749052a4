/** Finds lists, rules and colours that were pasted over, and sheets that lost their protection. */
import { area, relativeAddress, type Area } from "../plan/address";
import type { ConditionalFormatPlan, ValidationPlan } from "../plan/SheetPlan";
import { sendRequest } from "../excel/requestContext";
import { ACTION_PLAN } from "../plan/sheetKeys";
import {
  placeIn,
  quoted,
  toRepair,
  type Examination,
  type Fix,
  type Found,
  type PresentSheet,
} from "./examination";
import { comparable, moveReferences, type Corner } from "../plan/formulaText";
import { movedArea } from "./movedPlaces";

/** What Excel is asked about one sheet. */
interface Asked {
  readonly sheet: PresentSheet;
  readonly validations: readonly {
    readonly plan: ValidationPlan;
    readonly present: Excel.DataValidation;
  }[];
  readonly rules: readonly ConditionalFormatPlan[];
  readonly formats: readonly (Probe & {
    readonly count: OfficeExtension.ClientResult<number>;
  })[];
}

/** Validations and conditional formats that are missing, in one request. */
export async function findFormats(examination: Examination): Promise<readonly Found[]> {
  // People may format the action plan as they like.
  const sheets = examination.sheets.filter(({ plan }) => plan.key !== ACTION_PLAN);
  const asked = await sendRequest(
    ({ workbook }) =>
      sheets.map((sheet): Asked => {
        const worksheet = workbook.worksheets.getItem(sheet.name);
        const range = (area: Area): Excel.Range => worksheet.getRange(relativeAddress(area));
        const rules = presentRules(sheet);
        return {
          sheet,
          validations: sheet.plan.validations.flatMap((plan) => {
            const area = movedArea(sheet.map, plan.area);
            if (area === undefined) return [];
            const present = range(area).dataValidation.load("type,rule");
            return [{ plan: { ...plan, area }, present }];
          }),
          rules,
          formats: probesOf(rules).map((one) => ({
            ...one,
            count: range(one.area).conditionalFormats.getCount(),
          })),
        };
      }),
    { tries: 20 },
  );
  return asked.flatMap(formatsFound);
}

function formatsFound({ sheet, validations, rules, formats }: Asked): Found[] {
  const { plan, name } = sheet;
  const lists = validations.filter((one) => !isAsPlanned(one));
  const colours = formats.filter(({ expected, count }) => count.value < expected);
  return [
    ...(lists.length === 0
      ? []
      : [
          toRepair(
            {
              id: `formatMissing ${plan.key} lists`,
              kind: "formatMissing",
              message: `${quoted(name)} no longer checks what is typed in ${titlesOf(lists)}.`,
              remedy: "The lists and checks are restored. What is in the cells is kept.",
              ...placeIn(sheet, relativeAddress(lists[0].plan.area)),
            },
            lists.map(({ plan: validation }): Fix => ({
              kind: "validation",
              sheet: name,
              validation,
            })),
          ),
        ]),
    ...(colours.length === 0
      ? []
      : [
          toRepair(
            {
              id: `formatMissing ${plan.key} colours`,
              kind: "formatMissing",
              message: `Colours of ${quoted(name)} no longer follow the levels.`,
              remedy: "The rules for the colours are restored.",
              ...placeIn(sheet, relativeAddress(colours[0].area)),
            },
            [{ kind: "formats", sheet: name, ...rulesAround(rules, colours) }],
          ),
        ]),
  ];
}

function isAsPlanned({ plan, present }: Asked["validations"][number]): boolean {
  if (plan.rule.kind === "dateFrom") return present.type === "Date";
  // Without it, cells only lack a prompt.
  if (plan.rule.kind === "anything") return true;
  // null if the cells have different rules.
  const rule: Excel.DataValidationRule | null = present.rule;
  const source: unknown = rule?.list?.source;
  if (typeof source !== "string") return false;
  // What separates the items of a list depends on the user's language.
  return plan.rule.source.startsWith("=")
    ? comparable(source) === comparable(plan.rule.source)
    : source.replace(/;/g, ",") === plan.rule.source;
}

function titlesOf(lists: Asked["validations"]): string {
  return lists.map(({ plan }) => quoted(plan.prompt.title)).join(", ");
}

/** Cells that the same rules apply to, and how many. */
interface Probe {
  readonly area: Area;
  readonly expected: number;
}

/** The rules in their present places, one for each area, relative to its present first cell. */
function presentRules(sheet: PresentSheet): readonly ConditionalFormatPlan[] {
  return sheet.plan.conditionalFormats.flatMap((plan) =>
    plan.areas.flatMap((planned): readonly ConditionalFormatPlan[] => {
      const present = movedArea(sheet.map, planned);
      const when = present && movedRule(sheet, plan.when, planned, present);
      if (present === undefined || when === undefined) return [];
      return [{ ...plan, areas: [present], when }];
    }),
  );
}

/**
 * Where to count rules: the areas, cut where others begin or end, as Excel counts every rule that
 * any cell of a range has.
 */
function probesOf(rules: readonly ConditionalFormatPlan[]): readonly Probe[] {
  const areas = rules.flatMap((rule) => rule.areas);
  const cuts = [...new Set(areas.flatMap(({ column, columns }) => [column, column + columns]))];
  const probes = new Map<string, Probe>();
  for (const { row, rows, column, columns } of areas) {
    const inside = cuts.filter((cut) => cut >= column && cut <= column + columns);
    inside.sort((one, other) => one - other);
    for (const [index, from] of inside.slice(0, -1).entries()) {
      const of = area(row, from, rows, inside[index + 1] - from);
      const expected = areas.filter((other) => contains(other, of)).length;
      probes.set(relativeAddress(of), { area: of, expected });
    }
  }
  return [...probes.values()];
}

/** The rules of damaged cells, with all rules that share cells with these, in their order. */
function rulesAround(
  rules: readonly ConditionalFormatPlan[],
  damaged: readonly Probe[],
): { readonly areas: readonly Area[]; readonly formats: readonly ConditionalFormatPlan[] } {
  let reached: readonly Area[] = damaged.map((probe) => probe.area);
  for (let before = 0; before < reached.length;) {
    before = reached.length;
    const known = new Set(reached.map(relativeAddress));
    const others = rules
      .flatMap((rule) => rule.areas)
      .filter((one) => !known.has(relativeAddress(one)) && reached.some((of) => meets(one, of)));
    const distinct = new Map(others.map((one) => [relativeAddress(one), one]));
    reached = [...reached, ...distinct.values()];
  }
  const known = new Set(reached.map(relativeAddress));
  return {
    areas: reached,
    formats: rules.filter((rule) => rule.areas.some((one) => known.has(relativeAddress(one)))),
  };
}

function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column <= inner.column &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

function meets(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function movedRule(
  { map }: PresentSheet,
  when: ConditionalFormatPlan["when"],
  planned: Area,
  present: Area,
): ConditionalFormatPlan["when"] | undefined {
  if (when.kind === "equals") return when;
  const corner = (one: Corner): Corner | undefined => {
    const row = one.fixedRow ? map.rows.get(one.row) : one.row - planned.row + present.row;
    const column = map.columns.get(one.column);
    return row === undefined || column === undefined ? undefined : { ...one, row, column };
  };
  const formula = moveReferences(when.formula, ({ sheet, first, last }) => {
    const [one, other] = [corner(first), corner(last)];
    return one && other && { sheet, first: one, last: other };
  });
  return formula === undefined ? undefined : { kind: "formula", formula };
}

/**
 * Sheets that lost their protection; none if all are unprotected, as Excel may have refused it at
 * the build.
 */
export function findUnprotected({ sheets }: Examination): readonly Found[] {
  if (!sheets.some(({ isProtected }) => isProtected)) return [];
  return sheets
    .filter(({ plan, isProtected }) => plan.protected && !isProtected)
    .map((sheet) =>
      toRepair(
        {
          id: `unprotected ${sheet.plan.key}`,
          kind: "unprotected",
          message: `${quoted(sheet.name)} is not protected, so its formulas can be overwritten.`,
          remedy: "Protected again, without a password. The yellow cells stay open.",
          ...placeIn(sheet, "A1"),
        },
        [{ kind: "protect", sheet: sheet.name }],
      ),
    );
}
