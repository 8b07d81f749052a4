import { createContext } from "react";
import type { View } from "./views";

export interface Navigated {
  /** True once the person has navigated to another view: only then does a view take the focus. */
  readonly navigated: boolean;
  /** Id of the control that gets the focus instead of the heading; empty for none. */
  readonly returnTo: string;
  /** The view that Back opens, if another view opened this one. */
  readonly cameFrom?: View["kind"];
}

export const NavigatedContext = createContext<Navigated>({ navigated: false, returnTo: "" });
