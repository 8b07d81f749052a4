import { useEffect, useRef } from "react";
import type { Session } from "../session/Session";
import { paneName } from "../transport/paneName";
import { servePane } from "../transport/servePane";

/** The add-in's own pane, in a frame that Microsoft's library takes for a pane of Excel on the web. */
export function PaneFrame({ session }: { readonly session: Session }): React.JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const stop = servePane(session, () => frame.current?.contentWindow ?? null);
    // Only now is there someone to answer what the library asks first.
    if (frame.current) frame.current.src = "/taskpane.html";
    return stop;
  }, [session]);
  return (
    <iframe
      ref={frame}
      className="pane"
      title="Maturity Workbook"
      name={paneName(window.location.origin)}
    />
  );
}
