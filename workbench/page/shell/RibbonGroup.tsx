import { useId } from "react";

interface RibbonGroupProps {
  readonly label: string;
  readonly children: React.ReactNode;
}

/** Buttons that belong together, with what they are about below them. */
export function RibbonGroup({ label, children }: RibbonGroupProps): React.JSX.Element {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="ribbon-group">
      <div className="ribbon-items">{children}</div>
      <div id={id} className="ribbon-caption">
        {label}
      </div>
    </div>
  );
}
