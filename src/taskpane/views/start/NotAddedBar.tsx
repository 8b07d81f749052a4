import { useEffect } from "react";
import { useAnnounce } from "../../components/LiveRegion";
import { Notice } from "../../components/Notice";
import { text } from "../../text/interrupted/interruptedText";
import { nameList } from "../../text/nameList";

/** Departments whose answers an interrupted build had not written when it was finished. */
export default function NotAddedBar(props: {
  readonly departments: readonly string[];
}): React.JSX.Element {
  const { departments } = props;
  const announce = useAnnounce();
  const count = departments.length;
  const title = text("interrupted.notAdded", { count, names: nameList(departments) });
  useEffect(() => announce(title), [announce, title]);
  return (
    <Notice intent="warning" title={title}>
      {text("interrupted.notAddedText", { count })}
    </Notice>
  );
}
