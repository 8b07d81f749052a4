import type { Refusal } from "../sheet/typeInto";
import { PageDialog } from "./PageDialog";

interface RefusalDialogProps {
  readonly refusal: Refusal;
  readonly onClose: () => void;
}

/** Says why the cell did not take what was typed. */
export function RefusalDialog({ refusal, onClose }: RefusalDialogProps): React.JSX.Element {
  return (
    <PageDialog title={refusal.title} onClose={onClose}>
      <p>{refusal.message}</p>
      <form method="dialog">
        <button className="main">OK</button>
      </form>
    </PageDialog>
  );
}
