import { createContext, useContext, useState, useSyncExternalStore, type ReactNode } from "react";

const KeptContext = createContext<Map<string, unknown>>(new Map());

/** Holds state that views restore when the person returns. */
export function KeptState({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const [kept] = useState(() => new Map<string, unknown>());
  return <KeptContext.Provider value={kept}>{children}</KeptContext.Provider>;
}

/**
 * An object that is made once and stays while the pane shows the assessment.
 * @param key unique in the entire pane; each key has one type
 */
export function useKeptObject<Kept>(key: string, make: () => Kept): Kept {
  const kept = useContext(KeptContext);
  const [object] = useState<Kept>(() => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as Kept;
  });
  return object;
}

/**
 * View state that is restored when the person returns: opened themes, a filter.
 * @param key unique in the entire pane; each key has one type
 */
export function useKept<Value>(key: string, first: Value): [Value, (next: Value) => void] {
  const kept = useContext(KeptContext);
  const [value, setValue] = useState<Value>(() =>
    kept.has(key) ? (kept.get(key) as Value) : first,
  );
  return [
    value,
    (next) => {
      kept.set(key, next);
      setValue(next);
    },
  ];
}

/** A value that lives as long as the pane shows the assessment, and tells who shows it. */
export interface KeptValue<Value> {
  get(): Value;
  set(next: Value): void;
  subscribe(listener: () => void): () => void;
}

/**
 * State that may change while its view is closed, such as how a request ended.
 * @param key unique in the entire pane; each key has one type
 */
export function useKeptValue<Value>(key: string, first: Value): KeptValue<Value> {
  return useKeptObject(key, () => makeKeptValue(first));
}

/** The value now; draws again when it changes. */
export function useValue<Value>({ subscribe, get }: KeptValue<Value>): Value {
  return useSyncExternalStore(subscribe, get);
}

function makeKeptValue<Value>(first: Value): KeptValue<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
