/** Excel.ConditionalFormat. */
import { invalidArgument } from "../ExcelError";
import { excelClass, type ExcelObject } from "../model/ExcelObject";
import type { ConditionalFormatState } from "../state";
import { cellValueConditionalFormat, customConditionalFormat } from "./conditionalFormatKinds";
import type { ConditionTarget } from "./ConditionTarget";

type Kind = ConditionalFormatState["rule"]["kind"];

/** The object for one kind; an error if the format is of another kind. */
function ofKind(
  kind: Kind,
  object: (target: ConditionTarget) => ExcelObject,
): (target: ConditionTarget) => ExcelObject {
  return (target) => {
    const own = target.state.rule.kind;
    if (own !== kind) throw invalidArgument(`the conditional format is of type ${own}`);
    return object(target);
  };
}

/** One conditional format of a sheet. */
export const conditionalFormat = excelClass<ConditionTarget>({
  name: "ConditionalFormat",
  identity: ({ state }) => ({ Id: state.id }),
  objects: {
    CellValue: ofKind("cellValue", cellValueConditionalFormat),
    Custom: ofKind("custom", customConditionalFormat),
  },
});
