import { createContext, useContext, useState, type ReactNode } from "react";

const KeptContext = createContext<Map<string, unknown>>(new Map());

/** Holds what views want to find as they left it. */
export function KeptState({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const [kept] = useState(() => new Map<string, unknown>());
  return <KeptContext.Provider value={kept}>{children}</KeptContext.Provider>;
}

/**
 * State of a view that it finds again when the person comes back: opened themes, a filter.
 * @param key names it in the whole pane; one key stands for one type
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
