import { createContext } from "react";
import type { KeptReading } from "./keptReading";

interface PutBack {
  /** Absent until an assessment has been read. */
  readonly kept: KeptReading | undefined;
  /** Builds the sheets again with what is kept. */
  putBack(): void;
}

/** For the bar over an assessment of which a sheet was deleted. */
export const PutBackContext = createContext<PutBack>({
  kept: undefined,
  putBack: () => undefined,
});
