import { useState } from "react";
import { columnLetters } from "../../../src/workbook/address";
import { activateSheet, activeSheet } from "../../excel/structure/sheets";
import type { Session } from "../session/Session";
import { RefusalDialog } from "../shell/RefusalDialog";
import { SheetTabs } from "../shell/SheetTabs";
import { typedText } from "../sheet/typedText";
import type { Refusal } from "../sheet/typeInto";
import { Grid } from "./Grid";

/** The workbook as Excel's window shows it: line of formulas, sheet in front, tabs. */
export function WorkbookView({ session }: { readonly session: Session }): React.JSX.Element {
  const [refusal, setRefusal] = useState<Refusal>();
  const host = session.host();
  const sheet = activeSheet(host);
  const { row, column } = host.selection.area;
  return (
    <>
      <div className="formula-bar">
        <span className="address">{`${columnLetters(column)}${row + 1}`}</span>
        <output aria-label="Formula">{typedText(host, sheet, row, column)}</output>
      </div>
      <Grid
        key={`${session.generation()} ${sheet.id}`}
        session={session}
        sheet={sheet}
        onRefused={setRefusal}
      />
      <SheetTabs
        sheets={host.state.sheets}
        activeId={sheet.id}
        onChoose={(chosen) => session.change(() => activateSheet(host, chosen))}
      />
      {refusal && <RefusalDialog refusal={refusal} onClose={() => setRefusal(undefined)} />}
    </>
  );
}
