import { Button } from "@fluentui/react-components";
import { Notice } from "../components/Notice";
import { TroubleDetails } from "../trouble/TroubleDetails";
import { usePane } from "../context/PaneContext";
import { text } from "../text/text";

/**
 * Why answers are not written, and what happens to them in the meantime; does not take the focus.
 */
export function RecordingBar(): React.JSX.Element | null {
  const { recording } = usePane();
  const { state, retry, forget } = recording;
  if (state.kind !== "waiting" && state.kind !== "refused") return null;
  const { trouble, changes } = state;
  const forgetting = (
    <Button size="small" onClick={forget}>
      {text("recording.forget", { count: changes })}
    </Button>
  );
  if (state.kind === "waiting" && trouble.kind === "cellBeingEdited") {
    return (
      <Notice intent="warning" title={text("recording.cellBeingEdited.title")} actions={forgetting}>
        {text("recording.cellBeingEdited.text")}
      </Notice>
    );
  }
  if (state.kind === "waiting") {
    return (
      <Notice
        intent="warning"
        title={text("recording.connectionLost.title")}
        actions={
          <Button size="small" onClick={retry}>
            {text("recording.tryNow")}
          </Button>
        }
      >
        {text("recording.connectionLost.text", { count: changes })}
      </Notice>
    );
  }
  return (
    <Notice
      intent="warning"
      title={trouble.message}
      actions={
        <>
          <Button size="small" onClick={retry}>
            {text("recording.tryAgain")}
          </Button>
          {forgetting}
        </>
      }
    >
      {trouble.remedy} {text("recording.refused", { count: changes })}
      <TroubleDetails details={trouble.details} />
    </Notice>
  );
}
