import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Framework } from "../../../framework/framework";
import { Notice } from "../../components/Notice";
import { TroubleDetails } from "../../trouble/TroubleDetails";
import { levelWords } from "../../text/levelWords";
import { text } from "../../text/text";
import type { TargetQueue, TargetState } from "./targetQueue";

interface TargetMessageProps {
  readonly keyAreaId: string;
  readonly state: TargetState;
  readonly framework: Framework;
  readonly queue: TargetQueue;
}

/** Why a target cannot be written, with the two ways to continue; nothing if all is well. */
export function TargetMessage(props: TargetMessageProps): React.JSX.Element | null {
  const { keyAreaId, state, framework, queue } = props;
  switch (state.kind) {
    case "writing":
    case "written":
      return null;
    case "conflict":
      return (
        <Message
          title={
            state.found === null
              ? text("targets.conflictNone")
              : text("targets.conflict", { theirs: levelWords(state.found, framework) })
          }
          actions={[
            [text("targets.keepTheirs"), () => queue.keepTheirs(keyAreaId)],
            [text("targets.keepMine"), () => queue.keepMine(keyAreaId)],
          ]}
        >
          {state.level === null
            ? text("targets.mineNone")
            : text("targets.mine", { mine: levelWords(state.level, framework) })}
        </Message>
      );
    case "failed":
      return (
        <Message
          title={state.trouble.message}
          actions={[
            [text("targets.tryAgain"), queue.retry],
            [text("targets.forget"), queue.forget],
          ]}
        >
          {state.trouble.remedy}
          <TroubleDetails details={state.trouble.details} />
        </Message>
      );
  }
}

interface MessageProps {
  readonly title: string;
  readonly actions: readonly (readonly [string, () => void])[];
  readonly children: ReactNode;
}

function Message({ title, actions, children }: MessageProps): React.JSX.Element {
  return (
    <Notice
      intent="warning"
      title={title}
      actions={actions.map(([name, act]) => (
        <Button key={name} size="small" onClick={act}>
          {name}
        </Button>
      ))}
    >
      {children}
    </Notice>
  );
}
