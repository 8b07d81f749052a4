import { useSyncExternalStore } from "react";
import type { Session } from "../session/Session";

/** Rerenders whenever the workbook changes. */
export function useSession(session: Session): void {
  useSyncExternalStore(session.subscribe, session.version);
}
