interface MessageBarProps {
  /** What went wrong and what to do; "" for nothing. */
  readonly trouble: string;
  readonly onClose: () => void;
}

/** Shows what went wrong, below the ribbon, until it is closed or something else is done. */
export function MessageBar({ trouble, onClose }: MessageBarProps): React.JSX.Element {
  return (
    <div className={trouble === "" ? "message none" : "message"}>
      <p role="alert">{trouble}</p>
      {trouble !== "" && (
        <button type="button" className="icon-button" aria-label="Close message" onClick={onClose}>
          ✕
        </button>
      )}
    </div>
  );
}
