import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { useAnnounce } from "../../components/LiveRegion";
import { Notice } from "../../components/Notice";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/interrupted/interruptedText";
import { nameList } from "../../text/nameList";

/** Departments whose answers an interrupted build had not written when it was finished. */
export default function NotAddedBar(props: {
  readonly departments: readonly string[];
}): React.JSX.Element {
  const { departments } = props;
  const { go } = usePane();
  const announce = useAnnounce();
  const count = departments.length;
  const title = text("interrupted.notAdded", { count, names: nameList(departments) });
  useEffect(() => announce(title), [announce, title]);
  return (
    <Notice
      intent="warning"
      title={title}
      actions={
        <Button id="not-added-departments" size="small" onClick={() => go({ kind: "departments" })}>
          {text("interrupted.toDepartments")}
        </Button>
      }
    >
      {text("interrupted.notAddedText", { count })}
    </Notice>
  );
}
