import type { BuildRequest } from "../../../workbook/build/BuildOutcome";
import { text } from "../../text/start/startText";
import { BuildFailed } from "./BuildFailed";
import { Building } from "./Building";
import { NotFinished } from "./NotFinished";
import { Choice } from "./Choice";
import type { BuildState } from "./useBuild";

interface BuildViewProps {
  readonly state: Exclude<BuildState, { readonly kind: "idle" }>;
  readonly onCancel: () => void;
  readonly onBuild: (request: BuildRequest) => void;
  readonly onFinish: () => void;
  readonly onLeave: () => void;
}

/** A running build, or what it asks the person. */
export function BuildView(props: BuildViewProps): React.JSX.Element {
  const { state, onCancel, onBuild, onFinish, onLeave } = props;
  if (state.kind === "building") {
    return <Building state={state} onCancel={onCancel} />;
  }
  if (state.kind === "notFinished") {
    const { trouble, made, progress } = state;
    return (
      <NotFinished
        trouble={trouble}
        made={made}
        progress={progress}
        onAgain={onFinish}
        onLeave={onLeave}
      />
    );
  }
  const { request, outcome } = state;
  switch (outcome.kind) {
    case "namesTaken":
      return (
        <Choice
          title={text("choice.namesTaken", { count: outcome.sheets.length })}
          yes={text("choice.otherNames")}
          onYes={() => onBuild({ ...request, otherNames: true })}
          onNo={onLeave}
        >
          <ul>
            {outcome.sheets.map((sheet) => (
              <li key={sheet}>{sheet}</li>
            ))}
          </ul>
          <p>{text("choice.namesTakenText")}</p>
        </Choice>
      );
    case "assessmentPresent":
      return (
        <Choice
          title={text("choice.present")}
          yes={text("choice.again")}
          onYes={() => onBuild({ ...request, whenPresent: "rebuild" })}
          onNo={onLeave}
        >
          <p>{text("choice.presentOf", { framework: outcome.frameworkTitle })}</p>
          <p>{text("choice.presentText")}</p>
        </Choice>
      );
    case "failed":
      return (
        <BuildFailed
          trouble={outcome.trouble}
          progress={state.progress}
          onAgain={() => onBuild(request)}
          onLeave={onLeave}
        />
      );
  }
}
