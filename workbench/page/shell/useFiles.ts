import { useRef } from "react";
import { emptyWorkbook, refreshState } from "../../excel/openWorkbook";
import type { WorkbookFile } from "../../file/WorkbookFile";
import type { Session } from "../session/Session";

interface FileButtonsProps {
  readonly session: Session;
  readonly onTrouble: (message: string) => void;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** New workbook, open a file, save one. */
export function FileButtons({ session, onTrouble }: FileButtonsProps): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const withWorkbookFile = async (work: (file: WorkbookFile) => Promise<void>): Promise<void> => {
    try {
      const { createWorkbookFile } = await import("../../file/createWorkbookFile");
      await work(createWorkbookFile());
    } catch (error) {
      onTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  const save = (): Promise<void> =>
    withWorkbookFile(async (workbookFile) => {
      const bytes = await workbookFile.write(refreshState(session.host()));
      download(bytes, "Maturity workbook.xlsx");
    });
  const open = (file: File): Promise<void> =>
    withWorkbookFile(async (workbookFile) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      session.open(await workbookFile.read(bytes));
    });
  return (
    <div className="buttons">
      <button type="button" onClick={() => session.open(emptyWorkbook())}>
        New workbook
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        Open a workbook
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".xlsx"
        aria-label="Workbook to open"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void open(file);
        }}
      />
      <button type="button" onClick={() => void save()}>
        Save as .xlsx
      </button>
    </div>
  );
}
