import { useEffect } from "react";
import { activeSheet } from "../../excel/structure/sheets";
import type { Session } from "../session/Session";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./Grid";
import { QuestionDialog } from "./QuestionDialog";
import { SheetTabs } from "./SheetTabs";
import { useClipboard } from "./useClipboard";
import { cellBeside } from "./useGridKeys";
import { useWorkbook } from "./useWorkbook";
import { useWindowSize } from "./WindowSize";

/** The workbook as in Excel's window: formula bar, active sheet, tabs. */
export function WorkbookView({ session }: { readonly session: Session }): React.JSX.Element {
  const host = session.host();
  const sheet = activeSheet(host);
  const window = useWindowSize(sheet, host.selection.active);
  const workbook = useWorkbook(session, (from, direction) =>
    cellBeside(sheet, window, from, direction),
  );
  const clipboard = useClipboard(workbook);
  const { question, grid } = workbook;
  // When a box closes, nothing has the focus.
  useEffect(() => {
    if (!question && document.activeElement === document.body) grid.current?.focus();
  }, [question, grid]);
  return (
    <>
      <FormulaBar workbook={workbook} />
      <Grid key={session.generation()} workbook={workbook} clipboard={clipboard} window={window} />
      <SheetTabs workbook={workbook} />
      {question && (
        <QuestionDialog
          question={question}
          onClose={() => {
            workbook.ask(undefined);
            workbook.back();
          }}
        />
      )}
    </>
  );
}
