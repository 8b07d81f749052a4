/** Excel.ConditionalFormatCollection: the conditional formats on a range's cells. */
import { invalidArgument, notImplemented } from "../ExcelError";
import { nextNumber } from "../Host";
import { text } from "../model/arguments";
import { collection } from "../model/collection";
import { excelClass } from "../model/ExcelObject";
import { requireAllowed } from "../protection";
import type { ConditionalFormatState } from "../state";
import { carve, touches } from "../structure/carve";
import { excelId } from "../structure/ids";
import { conditionalFormat } from "./ConditionalFormat";
import type { FormatTarget } from "./FormatTarget";

/** Rules that never hold: a new conditional format has one until its rule is set. */
const NEW_RULES: Readonly<Record<string, ConditionalFormatState["rule"]>> = {
  Custom: { kind: "custom", formula: "=FALSE" },
  CellValue: { kind: "cellValue", operator: "EqualTo", formula1: '=""&NA()' },
};
const OTHER_TYPES = [
  "ContainsText", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria",
]; // prettier-ignore

function on({ sheet, areas }: FormatTarget): ConditionalFormatState[] {
  const wanted = areas();
  return sheet.conditionalFormats.filter((format) => touches(format, wanted));
}

const formats = collection(
  "conditional format",
  on,
  ({ id }) => [id],
  ({ host, sheet }, state) => conditionalFormat({ host, sheet, state }),
);

/** The conditional formats on a range's cells. */
export const conditionalFormatCollection = excelClass<FormatTarget>({
  name: "ConditionalFormatCollection",
  methods: {
    Add: ({ host, sheet, areas }, [type]) => {
      requireAllowed(sheet, "allowFormatCells");
      const kind = text(type, "type");
      const rule = NEW_RULES[kind];
      if (OTHER_TYPES.includes(kind)) throw notImplemented(`ConditionalFormat of type ${kind}`);
      if (!rule) throw invalidArgument(`"${kind}" is no type of conditional format`);
      const state: ConditionalFormatState = {
        id: excelId("conditionalFormat", nextNumber(host)),
        ranges: [...areas()],
        rule: { ...rule },
        stopIfTrue: false,
        format: {},
      };
      // "Adds a new conditional format to the collection at the first/top priority."
      sheet.conditionalFormats.unshift(state);
      return conditionalFormat({ host, sheet, state });
    },
    ClearAll: ({ sheet, areas }) => {
      requireAllowed(sheet, "allowFormatCells");
      const { all, inside } = carve(sheet.conditionalFormats, areas());
      sheet.conditionalFormats = all.filter((format) => !inside.includes(format));
    },
    GetCount: (target) => on(target).length,
  },
  items: formats.items,
});
