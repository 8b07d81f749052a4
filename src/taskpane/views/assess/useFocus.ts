import { useContext, useEffect, useRef, useState } from "react";
import { NavigatedContext } from "../../context/NavigatedContext";

/**
 * Puts the focus somewhere once everything is drawn.
 * @param arrive sets the focus when the person has come from another view, unless it returns to the
 * control that they left by
 */
export function useFocus(arrive: () => void): (put: () => void) => void {
  const [request, setRequest] = useState<{ readonly put: () => void }>();
  const first = useRef({ ...useContext(NavigatedContext), arrive });
  useEffect(() => {
    const { navigated, returnTo, arrive: put } = first.current;
    if (!navigated) return;
    const opener = returnTo === "" ? null : document.getElementById(returnTo);
    if (opener === null) put();
    else opener.focus();
  }, []);
  useEffect(() => request?.put(), [request]);
  return (put) => setRequest({ put });
}
