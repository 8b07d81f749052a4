import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Framework } from "../../framework/framework";
import { TroubleDetails } from "../components/TroubleDetails";
import { levelWords } from "../text/levelWords";
import { text } from "../text/text";
import type { TargetQueue, TargetState } from "./targetQueue";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  title: { display: "block" },
  actions: { flexWrap: "wrap", justifyContent: "flex-end", rowGap: "4px" },
});

interface TargetMessageProps {
  readonly keyAreaId: string;
  readonly state: TargetState;
  readonly framework: Framework;
  readonly queue: TargetQueue;
}

/** What stands in the way of a target, with the two ways on; nothing while all is well. */
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
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        {actions.map(([name, act]) => (
          <Button key={name} size="small" onClick={act}>
            {name}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
