import { createContext, useContext, type ReactNode } from "react";
import { createPortal } from "react-dom";

/** Where a view's own row stands, under the navigation and sticky with it; undefined outside of an assessment. */
export const HeaderSlotContext = createContext<HTMLElement | null | undefined>(undefined);

/** Puts a view's own row under the navigation; where there is none it stands in its place. */
export function InHeader({ children }: { readonly children: ReactNode }): React.JSX.Element | null {
  const slot = useContext(HeaderSlotContext);
  if (slot === undefined) return <header>{children}</header>;
  return slot === null ? null : createPortal(children, slot);
}
