import { PageDialog } from "./PageDialog";

interface UnsavedDialogProps {
  /** The name of the open workbook. */
  readonly name: string;
  readonly onSettle: (how: "save" | "discard" | "cancel") => void;
}

/** Asks what to do with unsaved changes before another workbook is opened. */
export function UnsavedDialog({ name, onSettle }: UnsavedDialogProps): React.JSX.Element {
  return (
    <PageDialog title="Save your changes?" onClose={() => onSettle("cancel")}>
      <p>“{name}” has changes that are not saved. This page holds one workbook at a time.</p>
      <div className="choices-row">
        <button type="button" className="main" onClick={() => onSettle("save")}>
          Save, then continue
        </button>
        <button type="button" onClick={() => onSettle("discard")}>
          Continue without saving
        </button>
        <button type="button" onClick={() => onSettle("cancel")}>
          Cancel
        </button>
      </div>
    </PageDialog>
  );
}
