import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { CommandTroubles } from "../../commands/commandTroubles";
import type { BuildRequest } from "../../workbook/build/BuildOutcome";
import type { Omission, Trouble } from "../../workbook/excel/Trouble";
import type { AssessmentService } from "../AssessmentService";
import { gateBefore, type Gate } from "../views/blocked/gates";
import { InboxContext, makeInboxStore } from "../context/InboxContext";
import { KeptState } from "../context/KeptContext";
import { PutBackContext, type RestoredWords } from "../context/PutBackContext";
import { useAnnounce } from "../components/LiveRegion";
import { Loading } from "../components/Loading";
import { TroublePage } from "../trouble/TroublePage";
import type { Preferences } from "../preferences/preferences";
import { FirstRun } from "../views/start/FirstRun";
import type { FrameworkSource } from "../context/frameworkSource";
import { EMPTY_ENTRIES } from "../views/start/startEntries";
import { useBuild, type EndedOutcome } from "../views/start/useBuild";
import { useSample } from "../views/start/useSample";
import { titleWithVersion } from "../text/frameworkLine";
import { text } from "../text/text";
import type { View } from "../context/views";
import { NavigatedContext } from "../context/NavigatedContext";
import { useCommandTrouble } from "../trouble/useCommandTrouble";
import { useRestore } from "./useRestore";
import { useWorkbook, type WorkbookState } from "./useWorkbook";

const fetchBuildView = async () => import("../views/start/BuildView");
const BuildView = lazy(async () => ({ default: (await fetchBuildView()).BuildView }));
const StartAssessment = lazy(async () => {
  // Anyone who starts will build: that view must be loaded before Excel is busy.
  fetchBuildView().catch(() => undefined);
  return import("../views/start/StartAssessment");
});
const OwnFrameworkView = lazy(async () => import("../views/ownFramework/OwnFrameworkView"));
const GatePage = lazy(async () => ({
  default: (await import("../views/blocked/GatePage")).GatePage,
}));
const InterruptedPage = lazy(async () => {
  // Finishing builds: its view must be loaded before Excel is busy.
  fetchBuildView().catch(() => undefined);
  return { default: (await import("../views/start/InterruptedPage")).InterruptedPage };
});
const PutBackPage = lazy(async () => ({
  default: (await import("../views/blocked/PutBackPage")).PutBackPage,
}));
const fetchAssessmentPane = async () =>
  import(/* webpackChunkName: "assessment" */ "./AssessmentPane");
const AssessmentPane = lazy(fetchAssessmentPane);

interface PaneProps {
  readonly service: AssessmentService;
  readonly frameworks: FrameworkSource;
  readonly commandTroubles: CommandTroubles;
  readonly preferences: Preferences;
  readonly onPreferences: (some: Partial<Preferences>) => void;
}

type Opened = Extract<WorkbookState, { readonly kind: "assessment" }>;

/** Chooses the open view by the workbook's contents and what the person has begun. */
export function Pane(props: PaneProps): React.JSX.Element {
  const { service, frameworks, commandTroubles, preferences, onPreferences } = props;
  const [starting, setStarting] = useState(false);
  /** True while a framework is read from a table, for the assessment to start. */
  const [readsOwn, setReadsOwn] = useState(false);
  const [cancelled, setCancelled] = useState(false);
  const [navigated, setNavigated] = useState(false);
  const [building, setBuilding] = useState(false);
  const [omitted, setOmitted] = useState<readonly Omission[]>([]);
  const [notAdded, setNotAdded] = useState<readonly string[]>([]);
  const [entries, setEntries] = useState(EMPTY_ENTRIES);
  /** The view that an assessment opens at after a build. */
  const [first, setFirst] = useState<View | "ready">();
  /** Set below, as restoring builds. */
  const restoreEnded = useRef<(isBuilt: boolean) => void>(() => undefined);
  /** Where the person was in the assessment, to be there again after a rebuild. */
  const lastView = useRef<View>();
  const [removed, setRemoved] = useState(false);
  const [inbox] = useState(makeInboxStore);
  const [passed, setPassed] = useState<ReadonlySet<Gate>>(new Set());
  const announce = useAnnounce();
  const workbook = useWorkbook(service, !building);
  const commandTrouble = useCommandTrouble(commandTroubles);

  useEffect(() => {
    // Most workbooks hold an assessment, so load its views while the workbook is being read.
    fetchAssessmentPane().catch(() => undefined);
  }, []);

  const { read } = workbook;
  const ended = useCallback(
    async (outcome: EndedOutcome, request: BuildRequest | undefined) => {
      const { kind } = outcome;
      await read();
      restoreEnded.current(kind === "built");
      const isRebuild = request?.whenPresent === "rebuild" || request?.whenPresent === "putBack";
      // Everything is to be reviewed: Assess opens at the first.
      if (kind === "built" && request?.places !== undefined) setFirst({ kind: "assess" });
      else if (kind === "built" && isRebuild) setFirst(lastView.current);
      else setFirst(kind === "built" && request?.details.sample !== true ? "ready" : undefined);
      setBuilding(false);
      setCancelled(kind === "cancelled");
      setOmitted(outcome.kind === "built" ? (outcome.omitted ?? []) : []);
      setNotAdded(outcome.kind === "built" ? (outcome.notAdded ?? []) : []);
      if (kind === "built") setStarting(false);
      announce(
        text(
          kind === "cancelled"
            ? "building.cancelled"
            : isRebuild
              ? "building.built"
              : "ready.title",
        ),
      );
    },
    [read, announce],
  );
  const build = useBuild(service, ended);

  const buildNow = (request: BuildRequest): void => {
    setNavigated(true);
    setCancelled(false);
    setRemoved(false);
    setBuilding(true);
    void build.start(request);
  };
  const finishNow = (): void => {
    setNavigated(true);
    setRemoved(false);
    setBuilding(true);
    void build.finish();
  };
  const restore = useRestore(service, buildNow, read);
  useEffect(() => {
    restoreEnded.current = restore.ended;
  }, [restore.ended]);
  const sample = useSample(frameworks, buildNow);

  const go = (change: () => void) => (): void => {
    setNavigated(true);
    change();
  };

  const startNew = go(() => {
    setCancelled(false);
    setStarting(true);
  });

  return (
    <NavigatedContext.Provider value={{ navigated, returnTo: "" }}>
      <InboxContext.Provider value={inbox}>
        <Suspense fallback={<Loading label={text("pane.opening")} />}>{view()}</Suspense>
      </InboxContext.Provider>
    </NavigatedContext.Provider>
  );

  function view(): React.JSX.Element {
    if (build.state.kind !== "idle") {
      return (
        <BuildView
          state={build.state}
          onCancel={build.cancel}
          onBuild={buildNow}
          onFinish={finishNow}
          onLeave={go(() => {
            setBuilding(false);
            restore.ended(false);
            build.leave();
            void read();
          })}
        />
      );
    }
    switch (workbook.state.kind) {
      case "loading":
        return <Loading label={text("pane.looking")} />;
      case "failed":
        return failedView(workbook.state.trouble);
      case "interrupted":
        return (
          <InterruptedPage
            service={service}
            build={workbook.state.build}
            onFinish={finishNow}
            onRemoved={async () => {
              await read();
              setNavigated(true);
              setStarting(false);
              setRemoved(true);
              announce(text("interrupted.removed"));
            }}
          />
        );
      case "none":
        return starting ? (
          startView("refuse")
        ) : (
          <FirstRun
            onStart={startNew}
            onSample={() => void sample.load()}
            sample={sample.state}
            removed={removed}
            commandTrouble={commandTrouble}
          />
        );
      case "assessment":
        return starting ? startView("replaceSample") : assessmentView(workbook.state);
    }
  }

  function failedView(trouble: Trouble): React.JSX.Element {
    const again = (): void => void read();
    return trouble.kind === "dataDamaged" ? (
      <PutBackPage
        service={service}
        frameworks={frameworks}
        trouble={trouble}
        onAgain={again}
        onPutBack={buildNow}
      />
    ) : (
      <TroublePage trouble={trouble} onAgain={again} />
    );
  }

  function assessmentView(opened: Opened): React.JSX.Element {
    const { assessment, condition, kept, startedAt, trouble } = opened;
    const missingParts = service.missingParts();
    const told = preferences.knowsMissingParts ? [...passed, "olderExcel" as const] : passed;
    const gate = gateBefore(condition, missingParts, new Set(told));
    if (gate !== undefined) {
      return (
        <GatePage
          key={gate}
          gate={gate}
          missingParts={missingParts}
          onPass={go(() => {
            setPassed(new Set([...passed, gate]));
            if (gate === "olderExcel") onPreferences({ knowsMissingParts: true });
          })}
        />
      );
    }
    const putBack = (words: RestoredWords): void => void restore.start(kept, condition, words);
    return (
      <PutBackContext.Provider value={{ kept, putBack }}>
        <KeptState>
          <AssessmentPane
            service={service}
            assessment={assessment}
            condition={condition}
            startedAt={startedAt}
            onOwnChange={workbook.noteOwnChange}
            preferences={preferences}
            onPreferences={onPreferences}
            trouble={trouble}
            commandTrouble={commandTrouble}
            omitted={omitted}
            notAdded={notAdded}
            figures={workbook.figures}
            onCalculate={workbook.calculate}
            onRead={read}
            first={first === "ready" && preferences.skipsReady ? undefined : first}
            removed={removed}
            restored={restore.restored}
            onRestoredClose={restore.close}
            onView={(view) => {
              lastView.current = view;
            }}
            onBuildAgain={(request) => {
              setNavigated(true);
              const withKept = { ...request, kept: kept.assessment };
              build.ask(withKept, titleWithVersion(request.framework));
            }}
            onRebuild={(request) => buildNow({ ...request, kept: kept.assessment })}
            onStartOwn={startNew}
          />
        </KeptState>
      </PutBackContext.Provider>
    );
  }

  function startView(whenPresent: BuildRequest["whenPresent"]): React.JSX.Element {
    if (readsOwn) {
      return (
        <OwnFrameworkView
          service={service}
          frameworks={frameworks}
          onBack={go(() => setReadsOwn(false))}
          onFramework={(fromFile, readFrom) => {
            setReadsOwn(false);
            setEntries({ ...entries, fromFile, readFrom, choice: { kind: "file" } });
            announce(text("start.fileChosen", { framework: titleWithVersion(fromFile) }));
          }}
        />
      );
    }
    return (
      <StartAssessment
        service={service}
        frameworks={frameworks}
        entries={entries}
        onEntries={setEntries}
        replacesSample={whenPresent === "replaceSample"}
        cancelled={cancelled}
        canDownload={service.canDownload()}
        onOwn={go(() => setReadsOwn(true))}
        onBack={go(() => {
          setStarting(false);
          setCancelled(false);
        })}
        onBuild={(request) => buildNow({ ...request, whenPresent })}
      />
    );
  }
}
