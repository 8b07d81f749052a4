import { useEffect, useRef } from "react";
import type { Refusal } from "../sheet/typeInto";

interface RefusalDialogProps {
  readonly refusal: Refusal;
  readonly onClose: () => void;
}

/** Says why the cell did not take what was typed. */
export function RefusalDialog({ refusal, onClose }: RefusalDialogProps): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="refusal" onClose={onClose}>
      <h2 id="refusal">{refusal.title}</h2>
      <p>{refusal.message}</p>
      <form method="dialog">
        <button>OK</button>
      </form>
    </dialog>
  );
}
