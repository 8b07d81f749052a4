import { createContext } from "react";
import type { KeptReading } from "./keptReading";

/** What restoring brings back, to say once it is done. */
export interface RestoredWords {
  readonly title: string;
  readonly line: string;
}

interface PutBack {
  /** Absent until an assessment has been read. */
  readonly kept: KeptReading | undefined;
  /** Builds the sheets again with what was kept. */
  putBack(words: RestoredWords): void;
}

/** For the bar above an assessment with a deleted sheet. */
export const PutBackContext = createContext<PutBack>({
  kept: undefined,
  putBack: () => undefined,
});
