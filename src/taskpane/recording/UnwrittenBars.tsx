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
  const hidden = [...useValue(useAllUnwritten())].filter(([, one]) => !isSame(one.view, view));
  const said = hidden.map(([, { title, reason }]) => `${title}. ${reason}`).join(" ");
  useEffect(() => {
    if (said !== "") announce(said);
  }, [said, announce]);
  return (
    <>
      {hidden.map(([key, { title, reason, view: place }]) => (
        <Notice
          key={key}
          intent="warning"
          title={title}
          actions={
            <Button
              id={`unwritten-${key.replaceAll(" ", "-")}`}
              size="small"
              aria-label={text("unwritten.showNamed", { title })}
              onClick={() => go(place)}
            >
              {text("unwritten.show")}
            </Button>
          }
        >
          {reason}
        </Notice>
      ))}
    </>
  );
}

function isSame(one: View, other: View): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
