import { lazy, Suspense, useCallback, useState } from "react";
import type { BuildRequest, Omission } from "../../workbook/outcomes";
import type { AssessmentService } from "../AssessmentService";
import { BuildView } from "../start/BuildView";
import { FirstRun } from "../start/FirstRun";
import { useAnnounce } from "../components/LiveRegion";
import { Loading } from "../components/Loading";
import { NavigatedContext } from "./NavigatedContext";
import { TroublePage } from "../components/TroublePage";
import type { FrameworkSource } from "../start/frameworkSource";
import { EMPTY_ENTRIES } from "../start/startEntries";
import { useBuild, type EndedOutcome } from "../start/useBuild";
import { useCommandTrouble } from "./useCommandTrouble";
import { useWorkbook } from "./useWorkbook";
import type { CommandTroubles } from "../../commands/commandTroubles";
import type { Preferences } from "../settings/preferences";
import { titleWithVersion } from "../text/frameworkLine";

const StartAssessment = lazy(async () => import("../start/StartAssessment"));
const AssessmentPane = lazy(async () => import("./AssessmentPane"));

interface PaneProps {
  readonly service: AssessmentService;
  readonly frameworks: FrameworkSource;
  readonly commandTroubles: CommandTroubles;
  readonly preferences: Preferences;
  readonly onPreferences: (some: Partial<Preferences>) => void;
}

/** Which view is open, by what stands in the workbook and what the person has begun. */
export function Pane(props: PaneProps): React.JSX.Element {
  const { service, frameworks, commandTroubles, preferences, onPreferences } = props;
  const [starting, setStarting] = useState(false);
  const [cancelled, setCancelled] = useState(false);
  const [navigated, setNavigated] = useState(false);
  const [building, setBuilding] = useState(false);
  const [omitted, setOmitted] = useState<readonly Omission[]>([]);
  const [entries, setEntries] = useState(EMPTY_ENTRIES);
  const announce = useAnnounce();
  const workbook = useWorkbook(service, !building);
  const commandTrouble = useCommandTrouble(commandTroubles);

  const { read } = workbook;
  const ended = useCallback(
    async (outcome: EndedOutcome) => {
      const { kind } = outcome;
      await read();
      setBuilding(false);
      setCancelled(kind === "cancelled");
      setOmitted(outcome.kind === "built" ? (outcome.omitted ?? []) : []);
      if (kind === "built") setStarting(false);
      announce(kind === "built" ? "The workbook is built." : "Cancelled.");
    },
    [read, announce],
  );
  const build = useBuild(service, ended);

  const go = (change: () => void) => (): void => {
    setNavigated(true);
    change();
  };

  return (
    <NavigatedContext.Provider value={{ navigated, returnTo: "" }}>
      <Suspense fallback={<Loading label="Opening" />}>{view()}</Suspense>
    </NavigatedContext.Provider>
  );

  function view(): React.JSX.Element {
    if (build.state.kind !== "idle") {
      return (
        <BuildView
          state={build.state}
          onCancel={build.cancel}
          onBuild={(request) => {
            setBuilding(true);
            void build.start(request);
          }}
          onLeave={go(() => {
            setBuilding(false);
            build.leave();
          })}
        />
      );
    }
    switch (workbook.state.kind) {
      case "loading":
        return <Loading label="Looking at the workbook" />;
      case "failed":
        return <TroublePage trouble={workbook.state.trouble} onAgain={() => void read()} />;
      case "none":
        return starting ? (
          startView("refuse")
        ) : (
          <FirstRun onStart={go(() => setStarting(true))} commandTrouble={commandTrouble} />
        );
      case "assessment":
        if (starting) return startView("replaceSample");
        return (
          <AssessmentPane
            service={service}
            assessment={workbook.state.assessment}
            condition={workbook.state.condition}
            preferences={preferences}
            onPreferences={onPreferences}
            trouble={workbook.state.trouble}
            commandTrouble={commandTrouble}
            omitted={omitted}
            onRead={read}
            onBuildAgain={(request) => {
              setNavigated(true);
              build.ask(request, titleWithVersion(request.framework));
            }}
            onStartOwn={go(() => setStarting(true))}
          />
        );
    }
  }

  function startView(whenPresent: BuildRequest["whenPresent"]): React.JSX.Element {
    return (
      <StartAssessment
        frameworks={frameworks}
        entries={entries}
        onEntries={setEntries}
        cancelled={cancelled}
        onBack={go(() => {
          setStarting(false);
          setCancelled(false);
        })}
        onBuild={(request) => {
          setNavigated(true);
          setCancelled(false);
          setBuilding(true);
          void build.start({ ...request, whenPresent });
        }}
      />
    );
  }
}
