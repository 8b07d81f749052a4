import type { Message } from "./Message";

interface MessageBarProps {
  readonly message: Message | undefined;
  readonly onClose: () => void;
}

/** One line below the ribbon; trouble is read out at once, the rest when there is time. */
export function MessageBar({ message, onClose }: MessageBarProps): React.JSX.Element {
  const trouble = message?.kind === "trouble";
  return (
    <div className={`message ${message?.kind ?? "none"}`}>
      <p role="alert">{trouble && message.text}</p>
      <p role="status">{!trouble && message?.text}</p>
      {message && message.kind !== "working" && (
        <button type="button" className="icon-button" aria-label="Close message" onClick={onClose}>
          ✕
        </button>
      )}
    </div>
  );
}
