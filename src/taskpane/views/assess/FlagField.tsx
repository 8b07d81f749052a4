import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { FlagFilled } from "@fluentui/react-icons/svg/flag";
import type { KeyboardEventHandler } from "react";
import { text } from "../../text/text";
import { AnswerInput } from "./AnswerInput";

/** DOM id of the field. */
export const FLAG = "flag";

interface FlagFieldProps {
  readonly flag: string;
  readonly canAnswer: boolean;
  readonly onChange: (flag: string) => void;
  readonly onRemove: () => void;
  readonly onLeave: () => void;
  readonly onKeyDown: KeyboardEventHandler;
}

/** Why to look at a value code again, in a word or a sentence. */
export function FlagField({ flag, onRemove, ...field }: FlagFieldProps): React.JSX.Element {
  return (
    <AnswerInput
      {...field}
      id={FLAG}
      label={text("assess.flag.why")}
      contentBefore={<FlagFilled aria-hidden />}
      contentAfter={
        field.canAnswer ? (
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={text("assess.flag.remove")}
            onClick={onRemove}
          />
        ) : undefined
      }
      value={flag}
    />
  );
}
