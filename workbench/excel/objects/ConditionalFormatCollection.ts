/** Excel.ConditionalFormatCollection: the conditional formats that lie on a range's cells. */
import { invalidArgument, itemNotFound, notImplemented } from "../ExcelError";
import { nextNumber } from "../Host";
import { integer, text } from "../model/arguments";
import { excelObject, type ExcelClass, type ExcelObject } from "../model/ExcelObject";
import { requireAllowed } from "../protection";
import type { ConditionalFormatState } from "../state";
import { carve, touches } from "../structure/carve";
import { excelId } from "../structure/ids";
import { conditionalFormat } from "./ConditionalFormat";
import type { FormatTarget } from "./FormatTarget";

/** Rules that never hold: what a new conditional format is until it is told its rule. */
const NEW_RULES: Readonly<Record<string, ConditionalFormatState["rule"]>> = {
  Custom: { kind: "custom", formula: "=FALSE" },
  CellValue: { kind: "cellValue", operator: "EqualTo", formula1: '=""&NA()' },
  ContainsText: { kind: "containsText", operator: "Contains", text: "" },
};
const OTHER_TYPES = ["DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria"];

function on({ sheet, areas }: FormatTarget): ConditionalFormatState[] {
  const wanted = areas();
  return sheet.conditionalFormats.filter((format) => touches(format, wanted));
}

const ConditionalFormatCollection: ExcelClass<FormatTarget> = {
  name: "ConditionalFormatCollection",
  methods: {
    Add: ({ host, sheet, areas }, [type]) => {
      requireAllowed(sheet, "allowFormatCells");
      const kind = text(type, "type");
      const rule = NEW_RULES[kind];
      if (OTHER_TYPES.includes(kind)) throw notImplemented(`ConditionalFormat of type ${kind}`);
      if (!rule) throw invalidArgument(`"${kind}" is no type of conditional format`);
      const format: ConditionalFormatState = {
        id: excelId("conditionalFormat", nextNumber(host)),
        ranges: [...areas()],
        rule: { ...rule },
        stopIfTrue: false,
        format: {},
      };
      // "Adds a new conditional format to the collection at the first/top priority."
      sheet.conditionalFormats.unshift(format);
      return conditionalFormat(host, sheet, format);
    },
    ClearAll: ({ sheet, areas }) => {
      requireAllowed(sheet, "allowFormatCells");
      const { all, inside } = carve(sheet.conditionalFormats, areas());
      sheet.conditionalFormats = all.filter((format) => !inside.includes(format));
    },
    GetCount: (target) => on(target).length,
    GetItem: (target, [id]) => {
      const format = on(target).find((item) => item.id === id);
      if (!format) throw itemNotFound("conditional format");
      return conditionalFormat(target.host, target.sheet, format);
    },
    GetItemAt: (target, [index]) => {
      const format = on(target)[integer(index, "index")];
      if (!format) throw invalidArgument("there is no such conditional format");
      return conditionalFormat(target.host, target.sheet, format);
    },
  },
  items: (target) =>
    on(target).map((format) => conditionalFormat(target.host, target.sheet, format)),
};

/** The conditional formats that lie on a range's cells. */
export function conditionalFormatCollection(target: FormatTarget): ExcelObject {
  return excelObject(ConditionalFormatCollection, target);
}
