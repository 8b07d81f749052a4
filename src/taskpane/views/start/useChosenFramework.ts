import { useEffect, useState } from "react";
import type { Framework } from "../../../framework/framework";
import type { FrameworkSource } from "../../context/frameworkSource";
import { chosenFramework, type StartEntries } from "./startEntries";

/**
 * The chosen framework; undefined until its texts have loaded. Fetching them now makes building start
 * at once.
 */
export function useChosenFramework(
  frameworks: FrameworkSource,
  { choice, fromFile }: StartEntries,
): Framework | undefined {
  const [loaded, setLoaded] = useState<{
    readonly framework: Framework;
    readonly choice: StartEntries["choice"];
  }>();
  useEffect(() => {
    let current = true;
    chosenFramework(frameworks, { choice, fromFile }).then(
      (framework) => {
        if (current && framework !== undefined) setLoaded({ framework, choice });
      },
      // Building tries again, and reports if it cannot.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [frameworks, choice, fromFile]);
  if (choice.kind === "file") return fromFile;
  return loaded?.choice === choice ? loaded.framework : undefined;
}
