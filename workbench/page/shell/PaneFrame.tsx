import { useEffect, useRef } from "react";
import type { Session } from "../session/Session";
import { frameName } from "../transport/frameName";
import { serveFrame } from "../transport/serveFrame";
import { FRAME_SCHEMES, type PaneTheme } from "./PaneTheme";

interface PaneFrameProps {
  readonly session: Session;
  /** The add-in's name. */
  readonly name: string;
  /** The pane's own page: "/taskpane.html". */
  readonly page: string;
  readonly theme: PaneTheme;
}

/**
 * The add-in's own pane, in a frame that Microsoft's library takes for a pane of Excel on the web.
 */
export function PaneFrame({ session, name, page, theme }: PaneFrameProps): React.JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const served = serveFrame(session, { frame: () => frame.current?.contentWindow ?? null });
    // Load the page only now that something answers the library's first request.
    if (frame.current) frame.current.src = page;
    return served.stop;
  }, [session, page]);
  return (
    <iframe
      ref={frame}
      className="pane-frame"
      style={{ colorScheme: FRAME_SCHEMES[theme] }}
      title={name}
      name={frameName(window.location.origin)}
    />
  );
}
