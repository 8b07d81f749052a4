import { useEffect, useState } from "react";
import type { Framework } from "../../../framework/framework";
import { shippedFrameworkSource } from "../../context/frameworkSource";
import { usePane } from "../../context/PaneContext";

/** What is known of a newer version. */
export type Newer =
  | { readonly kind: "looking" }
  | { readonly kind: "none" }
  | { readonly kind: "newer"; readonly framework: Framework };

/** The shipped framework that supersedes the workbook's, if there is one. */
export function useNewerFramework(): Newer {
  const { framework } = usePane().assessment;
  const { id, version } = framework;
  const listed = shippedFrameworkSource.shipped.find(
    (one) => one.id === id && one.version !== version,
  );
  const [found, setFound] = useState<Newer>({ kind: listed === undefined ? "none" : "looking" });
  const shipped = listed?.id;
  useEffect(() => {
    if (shipped === undefined) return;
    let current = true;
    shippedFrameworkSource.load(shipped).then(
      (one) => {
        if (!current) return;
        const isNewer = one.supersedes?.some((superseded) => superseded.version === version);
        setFound(isNewer === true ? { kind: "newer", framework: one } : { kind: "none" });
      },
      () => {
        if (current) setFound({ kind: "none" });
      },
    );
    return () => {
      current = false;
    };
  }, [shipped, version]);
  return found;
}
