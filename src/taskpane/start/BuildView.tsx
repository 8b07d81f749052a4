import { Button } from "@fluentui/react-components";
import type { BuildRequest } from "../../workbook/outcomes";
import type { BuildState } from "./useBuild";
import { Building } from "./Building";
import { Choice } from "./Choice";
import { TroublePage } from "../components/TroublePage";

interface BuildViewProps {
  readonly state: Exclude<BuildState, { readonly kind: "idle" }>;
  readonly onCancel: () => void;
  readonly onBuild: (request: BuildRequest) => void;
  readonly onLeave: () => void;
}

/** A build in work, or what it asks of the person. */
export function BuildView({
  state,
  onCancel,
  onBuild,
  onLeave,
}: BuildViewProps): React.JSX.Element {
  if (state.kind === "building") {
    return <Building progress={state.progress} cancelling={state.cancelling} onCancel={onCancel} />;
  }
  const { request, outcome } = state;
  switch (outcome.kind) {
    case "namesTaken":
      return (
        <Choice
          title="Some of these sheets are already yours"
          yes="Build with other names"
          onYes={() => onBuild({ ...request, whenPresent: "otherNames" })}
          onNo={onLeave}
        >
          <ul>
            {outcome.sheets.map((sheet) => (
              <li key={sheet}>{sheet}</li>
            ))}
          </ul>
          <p>The new sheets can get a number after their names. Yours stay as they are.</p>
        </Choice>
      );
    case "assessmentPresent":
      return (
        <Choice
          title="An assessment is already in this workbook"
          yes="Build again, keeping all answers"
          onYes={() => onBuild({ ...request, whenPresent: "rebuild" })}
          onNo={onLeave}
        >
          <p>It is of {outcome.frameworkTitle}.</p>
          <p>Building again draws its sheets anew and keeps every level, comment and evidence.</p>
        </Choice>
      );
    case "failed":
      return (
        <TroublePage trouble={outcome.trouble} onAgain={() => onBuild(request)}>
          <Button onClick={onLeave}>Cancel</Button>
        </TroublePage>
      );
  }
}
