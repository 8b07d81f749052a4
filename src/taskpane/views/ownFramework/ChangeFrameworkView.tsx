import { losesEntries } from "../../../assessment/versions/losesEntries";
import type { Framework } from "../../../framework/framework";
import { shippedFrameworkSource } from "../../context/frameworkSource";
import { useKept } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import OwnFrameworkView from "./OwnFrameworkView";

/**
 * Reads the changed table of the assessment's framework. It rebuilds the sheets where every answer keeps
 * its place; otherwise, or for a newer version, it goes on to the places of the answers.
 */
export default function ChangeFrameworkView(): React.JSX.Element {
  const { service, assessment, buildAgain, view, go, back } = usePane();
  const { framework: before, details, departments, submission } = assessment;
  const [, setNewer] = useKept<Framework | undefined>("version.file", undefined);
  const isVersion = view.kind === "ownFramework" && view.isVersion === true;
  const canMove = departments === undefined && submission === undefined;
  const moves = (framework: Framework): boolean =>
    canMove && (isVersion || (framework.id === before.id && losesEntries(assessment, framework)));
  return (
    <OwnFrameworkView
      service={service}
      frameworks={shippedFrameworkSource}
      change={{ before, moves }}
      onBack={back}
      onFramework={(framework) => {
        if (!moves(framework)) {
          buildAgain({ framework, details, whenPresent: "rebuild" });
          return;
        }
        setNewer(framework);
        go({ kind: "newerVersion" });
      }}
    />
  );
}
