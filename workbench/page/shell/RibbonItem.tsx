import { useId } from "react";

interface RibbonItemProps {
  readonly label: string;
  readonly icon: React.ReactNode;
  /** Shown below the button while the mouse is over it. */
  readonly tip?: { readonly title: string; readonly description: string };
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** A button of the ribbon: icon, label, and a tip. */
export function RibbonItem(props: RibbonItemProps): React.JSX.Element {
  const { label, icon, tip, disabled, pressed, onClick } = props;
  const tipId = useId();
  return (
    <div className="ribbon-item">
      <button
        type="button"
        className="ribbon-button"
        disabled={disabled}
        aria-pressed={pressed}
        aria-describedby={tip && tipId}
        onClick={onClick}
      >
        {icon}
        {label}
      </button>
      {tip && (
        <div role="tooltip" id={tipId} className="tip">
          {tip.title !== label && <strong>{tip.title}</strong>}
          {tip.description}
        </div>
      )}
    </div>
  );
}
