import { FluentProvider } from "@fluentui/react-components";
import { HostTrouble } from "../trouble/HostTrouble";
import { paneThemes } from "../preferences/paneThemes";
import { useBrightness } from "../preferences/useBrightness";
import type { Host } from "../office/hostCheck";
import type { Brightness } from "../office/officeTheme";

interface HostAppProps {
  readonly kind: Exclude<Host["kind"], "ready">;
  readonly officeBrightness: Brightness | undefined;
}

/** What the pane shows if there is no Excel that it can work with. */
export function HostApp({ kind, officeBrightness }: HostAppProps): React.JSX.Element {
  const brightness = useBrightness(officeBrightness);
  return (
    <FluentProvider theme={paneThemes[brightness]}>
      <HostTrouble kind={kind} onAgain={() => window.location.reload()} />
    </FluentProvider>
  );
}
