import { useEffect, useRef, useState } from "react";

const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes("Files") === true;

/**
 * Opens files dropped anywhere on the page.
 * @returns whether files are being dragged over it
 */
export function useFileDrop(open: (files: readonly File[]) => Promise<void>): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    const listeners = { dragenter: hold, dragover: hold, dragleave: leave, drop } as const;
    const kinds = ["dragenter", "dragover", "dragleave", "drop"] as const;
    for (const kind of kinds) window.addEventListener(kind, listeners[kind]);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, listeners[kind]);
    };
  }, []);
  return over;
}
