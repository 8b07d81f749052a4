import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { useAnnounce } from "../components/LiveRegion";
import { Notice } from "../components/Notice";
import { useValue } from "../context/KeptContext";
import { usePane } from "../context/PaneContext";
import type { View } from "../context/views";
import { text } from "../text/text";
import { useAllUnwritten } from "./unwritten";

/** What could not be written in a view that is closed, with the way there. */
export function UnwrittenBars(): React.JSX.Element {
  const { view, go } = usePane();
  const announce = useAnnounce();
  const hidden = [...useValue(useAllUnwritten()).values()]
    .flat()
    .filter((one) => idOf(one.view) !== idOf(view));
  const said = hidden.map(({ title, reason }) => `${title}. ${reason}`).join(" ");
  useEffect(() => {
    if (said !== "") announce(said);
  }, [said, announce]);
  return (
    <>
      {hidden.map(({ title, reason, view: place }) => (
        <Notice
          key={idOf(place)}
          intent="warning"
          title={title}
          actions={
            <Button
              id={idOf(place)}
              size="small"
              aria-label={text("check.showNamed", { message: title })}
              onClick={() => go(place)}
            >
              {text("check.show")}
            </Button>
          }
        >
          {reason}
        </Notice>
      ))}
    </>
  );
}

/** DOM id of the way to a view, used to return the focus. */
function idOf(view: View): string {
  return view.kind === "why" && view.group.kind !== "overall"
    ? `unwritten-why-${view.group.kind}-${view.group.id}`
    : `unwritten-${view.kind}`;
}
