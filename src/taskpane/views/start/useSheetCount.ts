import { useEffect, useState } from "react";
import { DATA, sheetTitles } from "../../../workbook/plan/sheetKeys";
import type { FrameworkSource } from "../../context/frameworkSource";
import { chosenFramework, type StartEntries } from "./startEntries";

/**
 * How many sheets a person will see once the chosen framework is built; undefined until its texts
 * have loaded. Fetching them now makes building start at once.
 */
export function useSheetCount(
  frameworks: FrameworkSource,
  { choice, fromFile }: StartEntries,
): number | undefined {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    let current = true;
    chosenFramework(frameworks, { choice, fromFile }).then(
      (framework) => {
        if (!current || framework === undefined) return;
        setCount(sheetTitles({ framework }).filter(({ key }) => key !== DATA).length);
      },
      // Building tries again, and reports if it cannot.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [frameworks, choice, fromFile]);
  return count;
}
