import { useState } from "react";
import { columnLetters } from "../../../src/workbook/address";
import { activateSheet, activeSheet } from "../../excel/structure/sheets";
import { Grid } from "../grid/Grid";
import type { Session } from "../session/Session";
import { typedText } from "../sheet/typedText";
import type { Refusal } from "../sheet/typeInto";
import { FileButtons } from "./FileButtons";
import { PaneFrame } from "./PaneFrame";
import { RefusalDialog } from "./RefusalDialog";
import { SheetTabs } from "./SheetTabs";
import { useSession } from "./useSession";

/** Left the workbook, right the add-in's pane. */
export function WorkbenchPage({ session }: { readonly session: Session }): React.JSX.Element {
  useSession(session);
  const [refusal, setRefusal] = useState<Refusal>();
  const [trouble, setTrouble] = useState("");
  const host = session.host();
  const sheet = activeSheet(host);
  const { row, column } = host.selection.area;
  return (
    <>
      <header>
        <h1>This page stands in for Excel: try the add-in, save the workbook, open it in Excel.</h1>
        <FileButtons session={session} onTrouble={setTrouble} />
      </header>
      {trouble !== "" && (
        <p role="alert" className="trouble">
          {trouble}
        </p>
      )}
      <main aria-label="Workbook">
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
      </main>
      <aside aria-label="Add-in">
        <PaneFrame key={session.generation()} session={session} />
      </aside>
      {refusal && <RefusalDialog refusal={refusal} onClose={() => setRefusal(undefined)} />}
    </>
  );
}
