import type { Session } from "../session/Session";
import { PaneFrame } from "./PaneFrame";
import type { PaneTheme } from "./PaneTheme";

interface PaneProps {
  readonly session: Session;
  readonly name: string;
  readonly page: string;
  readonly theme: PaneTheme;
  /** Pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly onClose: () => void;
}

/** Pixels: Excel's narrowest pane, its usual one, and a wide one. */
export const WIDTHS = [320, 350, 480] as const;
const NARROWEST = 320;
const WIDEST = 800;

/** The pane in a frame like Excel's: its name, a button to close it, an edge to drag. */
export function Pane(props: PaneProps): React.JSX.Element {
  const { session, name, width, onWidth } = props;
  const pull = (event: React.PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const wanted = Math.round(window.innerWidth - event.clientX);
    onWidth(Math.max(NARROWEST, Math.min(WIDEST, wanted)));
  };
  return (
    <>
      {/* The list of widths offers the same from the keyboard. */}
      <div
        role="presentation"
        className="edge"
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={pull}
      />
      <aside aria-label="Add-in" className="pane" style={{ width }}>
        <div className="pane-title">
          <h2>{name}</h2>
          <select
            aria-label="Width of the pane"
            value={width}
            onChange={(event) => onWidth(Number(event.target.value))}
          >
            {[...new Set([...WIDTHS, width])].map((pixels) => (
              <option key={pixels} value={pixels}>{`${pixels} px`}</option>
            ))}
          </select>
          <button
            type="button"
            className="icon-button"
            aria-label="Close the pane"
            onClick={props.onClose}
          >
            ✕
          </button>
        </div>
        <PaneFrame
          key={session.generation()}
          session={session}
          name={name}
          page={props.page}
          theme={props.theme}
        />
      </aside>
    </>
  );
}
