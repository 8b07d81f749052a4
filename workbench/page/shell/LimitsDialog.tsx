import { LIMITS, STAND_IN } from "./limits";
import { PageDialog } from "./PageDialog";

/** Shows what this page does not do. */
export function LimitsDialog({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  return (
    <PageDialog title="What this page does not do" className="limits" onClose={onClose}>
      <p>{STAND_IN}</p>
      <dl>
        {LIMITS.map(({ about, text }) => (
          <div key={about}>
            <dt>{about}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button className="main">Close</button>
      </form>
    </PageDialog>
  );
}
