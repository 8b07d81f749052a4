import { useCallback, useState } from "react";
import type { Preferences, PreferencesStore } from "./preferences";

export interface PreferencesInUse {
  readonly preferences: Preferences;
  /** Takes effect at once, and is stored. */
  change(some: Partial<Preferences>): void;
}

/** A person's preferences, and a function to change some of them. */
export function usePreferences(store: PreferencesStore): PreferencesInUse {
  const [preferences, setPreferences] = useState(store.read);
  const change = useCallback(
    (some: Partial<Preferences>) => {
      const next = { ...store.read(), ...some };
      store.write(next);
      setPreferences(next);
    },
    [store],
  );
  return { preferences, change };
}
