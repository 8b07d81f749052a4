/** Icons of the page's own buttons, on a grid of 20 by 20. */
const PATHS = {
  new: "M5 2.5h6l4 4v11H5zM11 2.5v4h4M10 9.5v5M7.5 12h5",
  open: "M2.5 15.5v-11h5l2 2h6v2M2.5 15.5l2.5-7h12.5l-2.5 7z",
  save: "M3.5 3.5h10l3 3v10h-13zM6.5 3.5v4h6v-4M6 16.5v-6h8v6",
  undo: "M7 4L3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9H8",
  redo: "M13 4l3.5 3.5L13 11M16.5 7.5h-8a4.5 4.5 0 0 0 0 9H12",
} as const;

/** One of the icons, in the text colour. */
export function Glyph({ name }: { readonly name: keyof typeof PATHS }): React.JSX.Element {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="glyph">
      <path d={PATHS[name]} />
    </svg>
  );
}
