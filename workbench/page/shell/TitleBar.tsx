interface TitleBarProps {
  /** Names of the ribbon's tabs. */
  readonly tabs: readonly string[];
  readonly fileName: string;
  readonly unsaved: boolean;
  /** The current or last action; "" for none. */
  readonly status: string;
  readonly onLimits: () => void;
}

/**
 * The ribbon's tab, the open workbook and whether it is saved, and a note that this is not Excel.
 */
export function TitleBar(props: TitleBarProps): React.JSX.Element {
  const { tabs, fileName, unsaved, status, onLimits } = props;
  return (
    <header className="title-bar">
      <span className="ribbon-tab">{tabs.join(", ")}</span>
      <p className="file-name">
        <span>{fileName}</span>
        {unsaved && <span className="quiet">Changes not saved</span>}
      </p>
      <p role="status" className="status">
        {status}
      </p>
      <h1>A stand-in for Excel, not Excel</h1>
      <button type="button" className="link" onClick={onLimits}>
        What it does not do
      </button>
    </header>
  );
}
