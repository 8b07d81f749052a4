import type { FieldProps } from "@fluentui/react-components";
import { tooLongText } from "./tooLongText";

export interface Limited {
  readonly field: Pick<FieldProps, "validationMessage" | "validationState">;
  readonly input: { readonly maxLength: number };
}

/**
 * A field that stops taking letters, and says so when it is full: what is pasted is cut there. For
 * fields that are recorded while people type; others keep what is typed, see `tooLong`.
 * @returns what to give the field, and the input in it
 */
export function limited(value: string, most: number): Limited {
  return {
    field:
      value.length < most
        ? {}
        : {
            validationMessage: tooLongText("tooLong.full", { most: most.toLocaleString("en-GB") }),
            validationState: "warning",
          },
    input: { maxLength: most },
  };
}
