import { Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { text } from "../text/text";
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

/** A text of a key area, written to the workbook when typing rests and when the field is left. */
export function KeyAreaTextField(props: KeyAreaTextFieldProps): React.JSX.Element {
  const { keyAreaId, id, label, placeholder, kind, list, value, state, queue, disabled } = props;
  const styles = useStyles();
  const known = state === undefined ? value : state.value;
  const [typed, setTyped] = useState<string>();
  const write = (words: string): void => {
    const trimmed = words.trim();
    if (trimmed !== known) queue.choose(keyAreaId, trimmed, value);
  };
  const latest = useRef({ typed, write });
  useEffect(() => {
    latest.current = { typed, write };
  });
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(() => latest.current.write(typed), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(
    () => () => {
      // Esc leaves the view without leaving the field first.
      const last = latest.current;
      if (last.typed !== undefined) last.write(last.typed);
    },
    [],
  );
  const shared = {
    id,
    "aria-label": label,
    placeholder,
    disabled,
    className: styles.field,
    value: typed ?? known,
    onChange: (_event: unknown, data: { readonly value: string }) => setTyped(data.value),
    onBlur: () => {
      if (typed !== undefined) write(typed);
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
            if (key === "Enter" && typed !== undefined) write(typed);
          }}
        />
      ) : (
        <Textarea {...shared} rows={3} resize="vertical" />
      )}
      {state && (
        <WriteMessage
          id={keyAreaId}
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
