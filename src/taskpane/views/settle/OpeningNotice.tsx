import { Button } from "@fluentui/react-components";
import { useAnnounce } from "../../components/LiveRegion";
import { Notice } from "../../components/Notice";
import { useOpening } from "../../components/useOpening";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/settle/settleText";

/**
 * Offers to switch off that the pane opens with the workbook, before the file leaves the organisation;
 * nothing while it is off.
 */
export function OpeningNotice(): React.JSX.Element | null {
  const { condition } = usePane();
  const { opening, trouble, change } = useOpening();
  const announce = useAnnounce();
  if (opening !== "on") return null;
  return (
    <Notice
      title={trouble === undefined ? text("opening.title") : trouble.message}
      intent={trouble === undefined ? "info" : "warning"}
      actions={
        condition.readOnly ? undefined : (
          <Button
            size="small"
            onClick={() => {
              void change(false).then((isSet) => {
                if (isSet) announce(text("opening.offSaid"));
              });
            }}
          >
            {text("opening.switchOff")}
          </Button>
        )
      }
    >
      {trouble === undefined ? text("opening.text") : trouble.remedy}
    </Notice>
  );
}
