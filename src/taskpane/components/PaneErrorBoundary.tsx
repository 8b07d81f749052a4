import { Component, type ReactNode } from "react";
import { TroublePage } from "./TroublePage";

interface State {
  readonly details: string | undefined;
}

/** Shows a page in plain words where a part of the pane could not be fetched or drawn; React asks for a class. */
export class PaneErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { details: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { details: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === undefined) return this.props.children;
    return (
      <TroublePage
        trouble={{
          kind: "other",
          message: "This part of the pane did not open.",
          remedy: "Check the connection, then open it again. The workbook is as it was.",
          details,
        }}
        again="Open the pane again"
        onAgain={() => window.location.reload()}
      />
    );
  }
}
