import { Button } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { Component, type ReactNode } from "react";
import { BlockedPage } from "./BlockedPage";
import { text } from "../text/text";

interface State {
  readonly details: string | undefined;
}

/**
 * Shows a page in plain words if a part of the pane could not be fetched or drawn; React requires a
 * class.
 */
export class PaneErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { details: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { details: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === undefined) return this.props.children;
    return (
      <BlockedPage
        icon={WarningRegular}
        title={text("blocked.pane.title")}
        lines={[text("blocked.pane.text")]}
        steps={[text("blocked.pane.step1"), text("blocked.pane.step2")]}
        details={details}
        buttons={
          <Button appearance="primary" onClick={() => window.location.reload()}>
            {text("blocked.pane.again")}
          </Button>
        }
      />
    );
  }
}
