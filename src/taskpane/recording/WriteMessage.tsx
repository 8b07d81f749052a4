import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useAnnounce } from "../components/LiveRegion";
import { Notice } from "../components/Notice";
import { TroubleDetails } from "../trouble/TroubleDetails";
import { text } from "../text/text";
import type { WriteQueue, WriteState } from "./writeQueue";

interface WriteMessageProps<Value> {
  readonly id: string;
  /** What the cell is of, in words: its buttons are named by it. */
  readonly of: string;
  readonly state: WriteState<Value>;
  readonly queue: WriteQueue<Value>;
  /** What somebody else has put there, in a sentence. */
  readonly theirs: (found: Value) => string;
  /** What the person wanted there, in a sentence. */
  readonly mine: (value: Value) => string;
}

/** Why a cell cannot be written, with the two ways to continue; nothing if all is well. */
export function WriteMessage<Value>(props: WriteMessageProps<Value>): React.JSX.Element | null {
  const { id, of, state, queue, theirs, mine } = props;
  const announce = useAnnounce();
  const said =
    state.kind === "conflict"
      ? `${of}. ${theirs(state.found)}. ${mine(state.value)}`
      : state.kind === "failed"
        ? `${of}. ${state.trouble.message} ${state.trouble.remedy}`
        : "";
  const latest = useRef(said);
  useEffect(() => {
    latest.current = said;
  });
  // Typing on changes the words, and is no reason to say it again.
  useEffect(() => {
    if (latest.current !== "") announce(latest.current);
  }, [announce, state.kind]);
  const actions = (named: readonly (readonly [string, () => void])[]) =>
    named.map(([name, act]) => (
      <Button key={name} size="small" aria-label={`${name}: ${of}`} onClick={act}>
        {name}
      </Button>
    ));
  switch (state.kind) {
    case "writing":
    case "written":
      return null;
    case "conflict":
      return (
        <Notice
          intent="warning"
          title={theirs(state.found)}
          actions={actions([
            [text("targets.keepTheirs"), () => queue.keepTheirs(id)],
            [text("targets.keepMine"), () => queue.keepMine(id)],
          ])}
        >
          {mine(state.value)}
        </Notice>
      );
    case "failed":
      return (
        <Notice
          intent="warning"
          title={state.trouble.message}
          actions={actions([
            [text("targets.tryAgain"), queue.retry],
            [text("targets.forget"), () => queue.forget(id)],
          ])}
        >
          {state.trouble.remedy}
          <TroubleDetails details={state.trouble.details} />
        </Notice>
      );
  }
}
