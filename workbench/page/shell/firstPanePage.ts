import type { Ribbon } from "../../manifest/readRibbon";
import { localPath } from "./localPath";

/** The page of the first button that opens a pane; undefined if none does. */
export function firstPanePage({ tabs }: Ribbon): string | undefined {
  for (const { action } of tabs.flatMap(({ groups }) => groups).flatMap(({ buttons }) => buttons)) {
    if (action.kind === "showPane") return localPath(action.page);
  }
  return undefined;
}
