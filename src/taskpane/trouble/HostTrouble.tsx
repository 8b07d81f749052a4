import { Button } from "@fluentui/react-components";
import { DesktopArrowRightRegular } from "@fluentui/react-icons/svg/desktop-arrow-right";
import { PlugDisconnectedRegular } from "@fluentui/react-icons/svg/plug-disconnected";
import { BlockedPage } from "./BlockedPage";
import type { Host } from "../office/hostCheck";
import { text } from "../text/text";

interface HostTroubleProps {
  readonly kind: Exclude<Host["kind"], "ready">;
  readonly onAgain: () => void;
}

/** The page for when the pane is not in an Excel that it can work with. */
export function HostTrouble({ kind, onAgain }: HostTroubleProps): React.JSX.Element {
  return (
    <BlockedPage
      icon={kind === "noOffice" ? PlugDisconnectedRegular : DesktopArrowRightRegular}
      title={text(`blocked.${kind}.title`)}
      lines={[text(`blocked.${kind}.text`)]}
      steps={[text(`blocked.${kind}.step1`), text(`blocked.${kind}.step2`)]}
      buttons={
        <Button appearance="primary" onClick={onAgain}>
          {text("blocked.again")}
        </Button>
      }
    />
  );
}
