/** Excel.ConditionalFormat. */
import { invalidArgument } from "../ExcelError";
import type { Host } from "../Host";
import { boolean, integer } from "../model/arguments";
import { excelObject, nullObject, type ExcelClass, type ExcelObject } from "../model/ExcelObject";
import { requireAllowed } from "../protection";
import type { ConditionalFormatState, SheetState } from "../state";
import { formatArea } from "../grid/address";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  requireCondition,
  TextConditionalFormat,
  type ConditionTarget,
} from "./conditionalFormatKinds";
import { rangeAt } from "./Range";
import { rangeAreas } from "./RangeAreas";

type Kind = ConditionalFormatState["rule"]["kind"];

const TYPES: Readonly<Record<Kind, string>> = {
  cellValue: "CellValue",
  custom: "Custom",
  containsText: "ContainsText",
};

/** The object for one kind; an error or a null object where the format is of another kind. */
function ofKind(
  kind: Kind,
  excelClass: ExcelClass<ConditionTarget>,
  orNull: boolean,
): (target: ConditionTarget) => ExcelObject {
  return (target) => {
    if (target.state.rule.kind === kind) return excelObject(excelClass, target);
    if (orNull) return nullObject(excelClass.name);
    throw invalidArgument(`the conditional format is of type ${TYPES[target.state.rule.kind]}`);
  };
}

const ConditionalFormat: ExcelClass<ConditionTarget> = {
  name: "ConditionalFormat",
  identity: ({ state }) => ({ Id: state.id }),
  scalars: {
    Id: { get: ({ state }) => state.id },
    Type: { get: ({ state }) => TYPES[state.rule.kind] },
    StopIfTrue: {
      get: ({ state }) => state.stopIfTrue,
      set: (target, value) => {
        requireCondition(target);
        requireAllowed(target.sheet, "allowFormatCells");
        target.state.stopIfTrue = boolean(value, "stopIfTrue");
      },
    },
    Priority: {
      get: ({ sheet, state }) => sheet.conditionalFormats.indexOf(state),
      set: (target, value) => {
        requireCondition(target);
        requireAllowed(target.sheet, "allowFormatCells");
        const formats = target.sheet.conditionalFormats;
        const place = integer(value, "priority", 0, formats.length - 1);
        formats.splice(formats.indexOf(target.state), 1);
        formats.splice(place, 0, target.state);
      },
    },
  },
  objects: {
    CellValue: ofKind("cellValue", CellValueConditionalFormat, false),
    CellValueOrNullObject: ofKind("cellValue", CellValueConditionalFormat, true),
    Custom: ofKind("custom", CustomConditionalFormat, false),
    CustomOrNullObject: ofKind("custom", CustomConditionalFormat, true),
    TextComparison: ofKind("containsText", TextConditionalFormat, false),
    TextComparisonOrNullObject: ofKind("containsText", TextConditionalFormat, true),
  },
  methods: {
    Delete: (target) => {
      requireCondition(target);
      requireAllowed(target.sheet, "allowFormatCells");
      const formats = target.sheet.conditionalFormats;
      formats.splice(formats.indexOf(target.state), 1);
    },
    GetRange: ({ host, sheet, state }) => {
      const [area] = state.ranges;
      if (!area || state.ranges.length > 1) throw invalidArgument("it lies on several ranges");
      return rangeAt(host, sheet, area);
    },
    GetRangeOrNullObject: ({ host, sheet, state }) => {
      const [area] = state.ranges;
      return area && state.ranges.length === 1 ? rangeAt(host, sheet, area) : nullObject("Range");
    },
    GetRanges: ({ host, sheet, state }) =>
      rangeAreas(host, sheet, state.ranges.map((area) => formatArea(area)).join(",")),
  },
};

/** One conditional format of a sheet. */
export function conditionalFormat(
  host: Host,
  sheet: SheetState,
  state: ConditionalFormatState,
): ExcelObject {
  return excelObject(ConditionalFormat, { host, sheet, state });
}
