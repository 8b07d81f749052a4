import { makeStyles } from "@fluentui/react-components";
import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import { visuallyHidden } from "./visuallyHidden";

const useStyles = makeStyles({
  region: visuallyHidden,
});

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/**
 * One polite live region for the entire pane, through which views announce changes to screen
 * readers.
 */
export function LiveRegion({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const styles = useStyles();
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const announce = useCallback(
    (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })),
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" className={styles.region}>
        {/* A new element is read out even if its text is the same as before. */}
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnounceContext.Provider>
  );
}

/** Returns the function that announces a text. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
