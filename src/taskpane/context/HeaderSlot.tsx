import { createContext, useContext, type ReactNode } from "react";
import { createPortal } from "react-dom";

/**
 * The element for a view's own row, below the navigation and sticky with it; undefined outside an
 * assessment.
 */
export const HeaderSlotContext = createContext<HTMLElement | null | undefined>(undefined);

/** Puts a view's own row below the navigation; if there is no navigation, renders it in place. */
export function InHeader({ children }: { readonly children: ReactNode }): React.JSX.Element | null {
  const slot = useContext(HeaderSlotContext);
  if (slot === undefined) return <header>{children}</header>;
  return slot === null ? null : createPortal(children, slot);
}
