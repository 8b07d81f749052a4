import { shippedFrameworkSource } from "../../context/frameworkSource";
import { usePane } from "../../context/PaneContext";
import OwnFrameworkView from "./OwnFrameworkView";

/** Reads the changed table of the assessment's framework, and rebuilds the sheets with it. */
export default function ChangeFrameworkView(): React.JSX.Element {
  const { service, assessment, buildAgain, back } = usePane();
  const { framework: before, details } = assessment;
  return (
    <OwnFrameworkView
      service={service}
      frameworks={shippedFrameworkSource}
      before={before}
      onBack={back}
      onFramework={(framework) => buildAgain({ framework, details, whenPresent: "rebuild" })}
    />
  );
}
