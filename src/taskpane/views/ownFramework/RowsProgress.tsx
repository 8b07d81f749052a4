import { ReadingProgress } from "../../components/ReadingProgress";
import { text } from "../../text/ownFramework/ownFrameworkText";
import type { RowsRead } from "./useRowsReading";

interface RowsProgressProps {
  readonly rows: RowsRead | undefined;
  readonly onCancel: () => void;
}

/** How many rows of the workbook are read; nothing while that takes no time. */
export function RowsProgress({ rows, onCancel }: RowsProgressProps): React.JSX.Element | null {
  if (rows === undefined) return null;
  const line = text("own.rowsRead", {
    read: rows.read.toLocaleString("en-GB"),
    total: rows.total.toLocaleString("en-GB"),
  });
  return (
    <ReadingProgress
      name={text("own.looking")}
      line={line}
      value={rows.read / rows.total}
      cancel={{ label: text("own.cancel"), onCancel }}
    />
  );
}
