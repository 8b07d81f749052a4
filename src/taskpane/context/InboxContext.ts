/** Departments' files that are read and not yet in the workbook. Outlives a rebuild of the sheets. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Trouble } from "../../workbook/excel/Trouble";
import type {
  Acceptance,
  LeftOut,
  Question,
  ReturnRead,
} from "../../workbook/read/returns/ReturnOutcome";

export type Accepted = Omit<Extract<Acceptance, { readonly kind: "accepted" }>, "kind">;

export interface Asked {
  readonly read: ReturnRead;
  readonly question: Question;
}

export interface Inbox {
  /** Absent while no file is being read. */
  readonly reading?: {
    readonly done: number;
    readonly total: number;
    /** Ends the reading; what is read is kept. */
    readonly cancel: () => void;
  };
  /** Why the last reading could not begin. */
  readonly trouble?: Trouble;
  /** To be brought in. */
  readonly accepted: readonly Accepted[];
  /** Waiting for the person. */
  readonly questions: readonly Asked[];
  readonly leftOut: readonly LeftOut[];
  /** Who is there, by role: typed once for a sitting. */
  readonly present: string;
}

export const EMPTY_INBOX: Inbox = {
  accepted: [],
  questions: [],
  leftOut: [],
  present: "",
};

export interface InboxStore {
  readonly get: () => Inbox;
  readonly change: (change: (inbox: Inbox) => Inbox) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function makeInboxStore(): InboxStore {
  let inbox = EMPTY_INBOX;
  const listeners = new Set<() => void>();
  return {
    get: () => inbox,
    change: (change) => {
      inbox = change(inbox);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export const InboxContext = createContext<InboxStore>(makeInboxStore());

/** The function that changes the inbox, for what need not draw again when it changes. */
export function useInboxChange(): InboxStore["change"] {
  return useContext(InboxContext).change;
}

/** The inbox, and the function that changes it. */
export function useInbox(): readonly [Inbox, InboxStore["change"]] {
  const store = useContext(InboxContext);
  return [useSyncExternalStore(store.subscribe, store.get), store.change];
}
