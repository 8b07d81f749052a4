/**
 * What leaves Excel in the user's language and reference style, and what Excel then takes only so.
 * The object model itself knows English and A1 alone.
 */
import { invalidArgument } from "../excel/ExcelError";
import { formatNumber } from "../excel/grid/formatNumber";
import type { Argument, ExcelObject, Json } from "../excel/model/ExcelObject";
import { localFormula } from "./localFormula";
import { LOCAL_WORDS } from "./localWords";
import type { UserSettings } from "./userSettings";

type Leaving = (value: Json, object: ExcelObject, settings: UserSettings) => Json;

/**
 * By member. Documented as the same everywhere, and so absent: Range.formulas, numberFormat,
 * address, and the formulas of conditional formats, which have a formulaLocal beside them.
 */
const LEAVING: Readonly<Record<string, Leaving>> = {
  // Excel on Windows gives it in the user's language (office-js 2834) and style (office-js 1831).
  "NamedItem.Formula": (value, _object, settings) => formulaIn(value, settings),
  // The documentation is silent about rules, so they are as names are, and lists as in VBA.
  "DataValidation.Rule": (value, _object, settings) => ruleIn(value, settings),
  // Documented for valuesAsJson alone: whoever reads values must not rely on English.
  "Range.Values": (value, object, { language }) => {
    if (language === "en") return value;
    const { errors } = LOCAL_WORDS[language];
    const types = object.get("ValueTypes");
    return eachCell(value, (cell, row, column) =>
      cellOf(types, row, column) === "Error" ? (errors[String(cell)] ?? cell) : cell,
    );
  },
  "Range.Text": (value, object, { language }) => {
    if (language === "en") return value;
    const { errors, booleans, numberLocale } = LOCAL_WORDS[language];
    const [types, values, formats] = ["ValueTypes", "Values", "NumberFormat"].map((member) =>
      object.get(member),
    );
    return eachCell(value, (shown, row, column) => {
      const cell = cellOf(values, row, column);
      switch (cellOf(types, row, column)) {
        case "Error":
          return errors[String(shown)] ?? shown;
        case "Boolean":
          return cell === true ? booleans.TRUE : booleans.FALSE;
        case "Double":
          return formatNumber(Number(cell), String(cellOf(formats, row, column)), numberLocale);
        default:
          return shown;
      }
    });
  },
};

/** A member's value as it leaves Excel. */
export function leaving(object: ExcelObject, member: string, settings: UserSettings): Json {
  const value = object.get(member);
  return LEAVING[`${object.className}.${member}`]?.(value, object, settings) ?? value;
}

type Entering = (args: readonly Argument[], settings: UserSettings) => readonly Argument[];

/** By method. */
const ENTERING: Readonly<Record<string, Entering>> = {
  // The areas are separated as in the user's language (office-js 1167).
  "Worksheet.GetRanges": ([address, ...rest], { language }) => {
    const { listSeparator } = LOCAL_WORDS[language];
    if (typeof address !== "string" || listSeparator === ",") return [address, ...rest];
    if (address.includes(",")) throw invalidArgument(`"${address}" has a comma`);
    return [address.replaceAll(listSeparator, ","), ...rest];
  },
};

/**
 * A method's arguments as the object model takes them.
 * @throws InvalidArgument where Excel expects them in the user's language
 */
export function entering(
  className: string,
  method: string,
  args: readonly Argument[],
  settings: UserSettings,
): readonly Argument[] {
  return ENTERING[`${className}.${method}`]?.(args, settings) ?? args;
}

/** An error's message, which is in the user's language. */
export function messageIn(message: string, { language }: UserSettings): string {
  return LOCAL_WORDS[language].refused + message;
}

function formulaIn(value: Json, settings: UserSettings): Json {
  return typeof value === "string" ? localFormula(value, settings) : value;
}

/** Formulas, and the items of a list, in an object of plain values. */
function ruleIn(value: Json, settings: UserSettings): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { listSeparator } = LOCAL_WORDS[settings.language];
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, Json]) => {
      const isItems = name === "source" && typeof inner === "string" && !inner.startsWith("=");
      if (isItems) return [name, inner.replaceAll(",", listSeparator)];
      return [
        name,
        typeof inner === "string" ? formulaIn(inner, settings) : ruleIn(inner, settings),
      ];
    }),
  );
}

function eachCell(
  rows: Json,
  change: (cell: Json, row: number, column: number) => Json,
): readonly (readonly Json[])[] {
  return (rows as readonly (readonly Json[])[]).map((cells, row) =>
    cells.map((cell, column) => change(cell, row, column)),
  );
}

function cellOf(rows: Json, row: number, column: number): Json {
  return (rows as readonly (readonly Json[])[])[row]?.[column] ?? null;
}
