import { useEffect, useRef } from "react";
import type { Framework } from "../../framework/framework";
import { levelOfKey, takesKeys } from "./levelKeys";

interface AnswerKeys {
  readonly framework: Framework;
  /** False if this person has turned single keys off, or nothing can be changed. */
  readonly numberKeys: boolean;
  choose(level: number): void;
}

/** Number keys choose a level except where text is typed. */
export function useAnswerKeys(keys: AnswerKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      const { framework, numberKeys, choose } = latest.current;
      if (!numberKeys || event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
        return;
      if (takesKeys(event.target)) return;
      const level = levelOfKey(event.key, framework);
      if (level === undefined) return;
      event.preventDefault();
      choose(level);
    };
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
