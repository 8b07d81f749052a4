import { parsePreferences, type Preferences, type PreferencesStore } from "./preferences";

const KEY = "maturity-workbook.preferences";

/**
 * Preferences in the web view's storage. If storage is refused they last until the pane is closed.
 * @param partition Office's own partition key, if it has one; browsers require it
 */
export function storedPreferences(partition: string): PreferencesStore {
  const key = `${partition}${KEY}`;
  let unstored: Preferences | undefined;
  return {
    read: () => unstored ?? parsePreferences(storedText(key)),
    write: (preferences) => {
      try {
        window.localStorage.setItem(key, JSON.stringify(preferences));
        unstored = undefined;
      } catch {
        unstored = preferences;
      }
    },
  };
}

/** Preferences in memory, for as long as the page is open. */
export function preferencesInMemory(first: Preferences = parsePreferences(null)): PreferencesStore {
  let kept = first;
  return {
    read: () => kept,
    write: (preferences) => {
      kept = preferences;
    },
  };
}

function storedText(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}
