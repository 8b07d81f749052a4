import { makeStyles } from "@fluentui/react-components";
import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import { visuallyHidden } from "./visuallyHidden";

const useStyles = makeStyles({
  region: visuallyHidden,
});

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** One polite region for the whole pane: views say through it what a screen reader cannot see change. */
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
        {/* A new element is read out even where it says the same as the one before. */}
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnounceContext.Provider>
  );
}

/** Gives the function that announces a text. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
