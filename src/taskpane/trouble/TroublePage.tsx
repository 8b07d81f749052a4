import { Button } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Trouble } from "../../workbook/excel/Trouble";
import { BlockedPage } from "./BlockedPage";
import { BLOCKED_WORDS } from "./blockedWords";
import { useGoesOn } from "./useGoesOn";
import type { TextKey } from "../text/catalogue";
import { text } from "../text/text";
import { VERSION } from "../text/version";

interface TroublePageProps {
  readonly trouble: Trouble;
  /** Replaces the title of a trouble that has no words of its own. */
  readonly title?: string;
  /** Between what happened and what to do. */
  readonly lines?: readonly string[];
  readonly onAgain?: () => void;
  /** Further ways to continue. */
  readonly children?: ReactNode;
}

/**
 * A page for a trouble that leaves nothing to show: what happened, what to do, one button. If the
 * trouble can pass without the person, the page retries automatically.
 */
export function TroublePage(props: TroublePageProps): React.JSX.Element {
  const { trouble, title, lines = [], onAgain, children } = props;
  const { kind, message, remedy, details } = trouble;
  useGoesOn(trouble, onAgain);
  const buttons = (
    <>
      {onAgain && (
        <Button appearance="primary" onClick={onAgain}>
          {text("blocked.again")}
        </Button>
      )}
      {children}
    </>
  );
  if (kind === "other" || trouble.halfDone === true) {
    return (
      <BlockedPage
        icon={WarningRegular}
        title={title ?? message}
        lines={[...(title === undefined ? [] : [message]), ...lines, remedy]}
        details={details}
        buttons={buttons}
      />
    );
  }
  const words = BLOCKED_WORDS[kind];
  const say = (key: TextKey): string => text(key, { version: VERSION });
  return (
    <BlockedPage
      icon={words.icon}
      title={say(words.title)}
      lines={[words.text === undefined ? message : say(words.text), ...lines]}
      steps={words.steps.map(say)}
      note={words.note && say(words.note)}
      details={details}
      buttons={buttons}
    />
  );
}
