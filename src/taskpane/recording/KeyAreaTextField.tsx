import { Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { text } from "../text/text";
import { useLeaving } from "./useLeaving";
import { WriteMessage } from "./WriteMessage";
import type { WriteQueue, WriteState } from "./writeQueue";

/** What was typed is written once typing rests. */
const REST_MILLISECONDS = 1000;

const useStyles = makeStyles({
  // Fluent's own minimum width is wider than the pane at twice the text size.
  field: { width: "100%", minWidth: "0", "& > input, & > textarea": { minWidth: "0" } },
});

interface KeyAreaTextFieldProps {
  readonly keyAreaId: string;
  readonly id: string;
  readonly label: string;
  readonly placeholder?: string;
  /** "line" is written at Enter too. */
  readonly kind: "line" | "paragraph";
  /** Id of a list of suggestions. */
  readonly list?: string;
  /** What is in the workbook. */
  readonly value: string;
  readonly state: WriteState<string> | undefined;
  readonly queue: WriteQueue<string>;
  readonly disabled: boolean;
}

/** What the person has typed, and what was there when they began or last wrote it. */
interface Typed {
  readonly words: string;
  readonly seen: string;
}

function isUnwritten({ words, seen }: Typed): boolean {
  return words.trim() !== seen;
}

/** A text of a key area, written to the workbook when typing rests and when the field is left. */
export function KeyAreaTextField(props: KeyAreaTextFieldProps): React.JSX.Element {
  const { keyAreaId, id, label, placeholder, kind, list, value, state, queue, disabled } = props;
  const styles = useStyles();
  const known = state === undefined ? value : state.value;
  const [typed, setTyped] = useState<Typed>();
  // Somebody else's change while nothing is left to write replaces what was typed.
  const own =
    typed !== undefined && (isUnwritten(typed) || typed.seen === known) ? typed : undefined;
  const write = (what: Typed): void => {
    if (!isUnwritten(what)) return;
    const trimmed = what.words.trim();
    queue.choose(keyAreaId, trimmed, what.seen);
    setTyped((now) => now && { ...now, seen: trimmed });
  };
  const latest = useRef({ typed: own, write });
  useEffect(() => {
    latest.current = { typed: own, write };
  });
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(() => latest.current.write(typed), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed]);
  // Esc leaves the view without leaving the field first.
  useLeaving(() => {
    if (own !== undefined) write(own);
  });
  const shared = {
    id,
    "aria-label": label,
    placeholder,
    disabled,
    className: styles.field,
    value: own?.words ?? known,
    onChange: (_event: unknown, data: { readonly value: string }) =>
      setTyped({ words: data.value, seen: own?.seen ?? known }),
    onBlur: () => {
      if (own !== undefined) write(own);
      setTyped(undefined);
    },
  };
  return (
    <>
      {kind === "line" ? (
        <Input
          {...shared}
          list={list}
          size="small"
          autoComplete="off"
          onKeyDown={({ key }) => {
            if (key === "Enter" && own !== undefined) write(own);
          }}
        />
      ) : (
        <Textarea {...shared} rows={3} resize="vertical" />
      )}
      {state && (
        <WriteMessage
          id={keyAreaId}
          of={label}
          state={state}
          queue={queue}
          theirs={(found) =>
            found === "" ? text("officers.conflictNone") : text("officers.conflict", { found })
          }
          mine={(mine) =>
            mine === "" ? text("officers.mineNone") : text("officers.mine", { mine })
          }
        />
      )}
    </>
  );
}
