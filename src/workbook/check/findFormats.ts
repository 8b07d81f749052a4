/** Finds lists, rules and colours that were pasted over, and sheets that lost their protection. */
import { relativeAddress, type Area } from "../plan/address";
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
  readonly formats: readonly {
    readonly area: Area;
    readonly plans: readonly ConditionalFormatPlan[];
    readonly count: OfficeExtension.ClientResult<number>;
  }[];
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
        return {
          sheet,
          validations: sheet.plan.validations.flatMap((plan) => {
            const area = movedArea(sheet.map, plan.area);
            if (area === undefined) return [];
            const present = range(area).dataValidation.load("type,rule");
            return [{ plan: { ...plan, area }, present }];
          }),
          formats: formatsByArea(sheet).map((one) => ({
            ...one,
            count: range(one.area).conditionalFormats.getCount(),
          })),
        };
      }),
    { tries: 20 },
  );
  return asked.flatMap(formatsFound);
}

function formatsFound({ sheet, validations, formats }: Asked): Found[] {
  const { plan, name } = sheet;
  const lists = validations.filter((one) => !isAsPlanned(one));
  const colours = formats.filter(({ plans, count }) => count.value < plans.length);
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
            colours.map(({ area, plans }): Fix => ({
              kind: "formats",
              sheet: name,
              area,
              formats: plans,
            })),
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

/** The rules of each area in its present place, relative to its present first cell. */
function formatsByArea(
  sheet: PresentSheet,
): readonly { readonly area: Area; readonly plans: readonly ConditionalFormatPlan[] }[] {
  const byArea = new Map<string, { area: Area; plans: ConditionalFormatPlan[] }>();
  for (const plan of sheet.plan.conditionalFormats) {
    for (const planned of plan.areas) {
      const area = movedArea(sheet.map, planned);
      const when = area && movedRule(sheet, plan.when, planned, area);
      if (area === undefined || when === undefined) continue;
      const key = relativeAddress(area);
      const group = byArea.get(key) ?? { area, plans: [] };
      group.plans.push({ ...plan, areas: [area], when });
      byArea.set(key, group);
    }
  }
  return [...byArea.values()];
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
