import { useId } from "react";

interface RibbonGroupProps {
  readonly label: string;
  readonly children: React.ReactNode;
}

/** A group of buttons, with its label below them. */
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
