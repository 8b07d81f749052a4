import { createContext } from "react";

/** True once the person has gone somewhere: only then does a new view take the focus; loading never does. */
export const NavigatedContext = createContext(false);
