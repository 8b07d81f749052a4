import { Button } from "@fluentui/react-components";
import type { Trouble } from "../../workbook/excel/Trouble";
import { Notice } from "../components/Notice";
import { TroubleDetails } from "./TroubleDetails";

interface TroubleBarProps {
  readonly trouble: Trouble;
  readonly action: string;
  readonly onAction: () => void;
}

/**
 * A trouble above work that stays visible: what happened, what to do, one action. Does not take the
 * focus.
 */
export function TroubleBar({ trouble, action, onAction }: TroubleBarProps): React.JSX.Element {
  return (
    <Notice
      intent="warning"
      title={trouble.message}
      actions={
        <Button size="small" onClick={onAction}>
          {action}
        </Button>
      }
    >
      {trouble.remedy}
      <TroubleDetails details={trouble.details} />
    </Notice>
  );
}
