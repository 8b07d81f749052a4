import { useEffect, useRef } from "react";
import type { Typed } from "../sheet/typeInto";

export type Refusal = Exclude<Typed, { kind: "taken" }>;

export interface RefusalDialogProps {
  readonly refusal: Refusal;
  readonly onInsist: () => void;
  readonly onClose: () => void;
}

function wordsOf(refusal: Refusal): { readonly title: string; readonly message: string } {
  if (refusal.kind === "locked") {
    return {
      title: "This cell is locked",
      message:
        "The sheet is protected, so that its formulas stay as they are. You can type in the cells that are there to be filled in.",
    };
  }
  if (refusal.kind === "refused") {
    return { title: "Excel cannot take this", message: `${refusal.reason}.` };
  }
  return refusal;
}

/** Says why the cell did not take what was typed. */
export function RefusalDialog(props: RefusalDialogProps): React.JSX.Element {
  const { refusal, onInsist, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { title, message } = wordsOf(refusal);
  const may = refusal.kind === "invalid" && refusal.style !== "Stop";
  return (
    <dialog ref={dialog} aria-labelledby="refusal" onClose={onClose}>
      <h2 id="refusal">{title}</h2>
      <p>{message}</p>
      <form method="dialog">
        {may && <button onClick={onInsist}>Keep it all the same</button>}
        <button>{may ? "Take it back" : "OK"}</button>
      </form>
    </dialog>
  );
}
