import { Button, makeStyles } from "@fluentui/react-components";
import type { AssessmentService } from "../../AssessmentService";
import { text } from "../../text/text";
import { VERSION } from "../../text/version";
import { BlockedPage } from "../../trouble/BlockedPage";
import { BLOCKED_WORDS } from "../../trouble/blockedWords";
import type { Gate } from "./gates";

const useStyles = makeStyles({
  parts: { margin: 0 },
  list: { margin: "4px 0 0", paddingLeft: "24px", display: "grid", gap: "4px" },
});

interface GatePageProps {
  readonly gate: Gate;
  readonly missingParts: ReturnType<AssessmentService["missingParts"]>;
  readonly onPass: () => void;
}

/** Says what cannot be done with this assessment here, and continues to what can. */
export function GatePage({ gate, missingParts, onPass }: GatePageProps): React.JSX.Element {
  const styles = useStyles();
  const words = BLOCKED_WORDS[gate];
  const pass = (name: string): React.JSX.Element => (
    <Button appearance="primary" onClick={onPass}>
      {name}
    </Button>
  );
  switch (gate) {
    case "newerVersion":
      return (
        <BlockedPage
          icon={words.icon}
          title={text("blocked.newerVersion.title")}
          lines={[text("blocked.newerVersion.looked", { version: VERSION })]}
          note={text("blocked.newerVersion.note")}
          buttons={pass(text("blocked.newerVersion.pass"))}
        />
      );
    case "readOnly":
      return (
        <BlockedPage
          icon={words.icon}
          title={text("blocked.readOnly.title")}
          lines={[text("blocked.readOnly.text")]}
          steps={words.steps.map((step) => text(step))}
          buttons={pass(text("blocked.readOnly.pass"))}
        />
      );
    case "olderExcel":
      return (
        <BlockedPage
          icon={words.icon}
          title={text("blocked.parts.title")}
          lines={[text("blocked.parts.text")]}
          note={text("blocked.parts.note")}
          buttons={pass(text("blocked.parts.pass"))}
        >
          <div className={styles.parts}>
            {text("blocked.parts.not")}
            <ul className={styles.list}>
              {missingParts.map((part) => (
                <li key={part}>{text(`blocked.parts.${part}`)}</li>
              ))}
            </ul>
          </div>
        </BlockedPage>
      );
  }
}
