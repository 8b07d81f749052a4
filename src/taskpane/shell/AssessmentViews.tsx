import { lazy } from "react";
import AssessView from "../views/assess/AssessView";
import type { View } from "../context/views";

const fetchFind = async () => import("../views/find/FindView");
const fetchResults = async () => import("../views/results/ResultsView");
const fetchWhy = async () => import("../views/results/WhyView");
const fetchToSettle = async () => import("../views/settle/ToSettleView");
const fetchSubmit = async () => import("../views/settle/SubmitView");
const fetchReopen = async () => import("../views/settle/ReopenView");
const fetchMore = async () => import("../views/more/MoreView");
const fetchHelp = async () => import("../views/more/HelpView");
const fetchCheckAndRepair = async () => import("../views/checkAndRepair/CheckAndRepairView");
const fetchOfficers = async () => import("../views/officers/OfficersView");
const fetchDepartments = async () => import("../views/departments/DepartmentsView");
const fetchAgree = async () => import("../views/departments/AgreeView");
const fetchAgreementRecord = async () => import("../views/departments/RecordView");
const fetchCopies = async () => import("../views/copies/CopiesView");
const fetchMovement = async () => import("../views/movement/MovementView");
const fetchCouncils = async () => import("../views/councils/CouncilsView");
const fetchNewerVersion = async () => import("../views/newerVersion/NewerVersionView");
const fetchChangeFramework = async () => import("../views/ownFramework/ChangeFrameworkView");
const fetchPaper = async () => import("../views/paper/PaperView");
const fetchDetails = async () => import("../views/details/DetailsView");
const fetchReady = async () => import("../views/start/ReadyView");
const fetchSend = async () => import("../views/start/SendView");
const fetchSettings = async () => import("../views/settings/SettingsView");

const FindView = lazy(fetchFind);
const ResultsView = lazy(fetchResults);
const WhyView = lazy(fetchWhy);
const ToSettleView = lazy(fetchToSettle);
const SubmitView = lazy(fetchSubmit);
const ReopenView = lazy(fetchReopen);
const MoreView = lazy(fetchMore);
const HelpView = lazy(fetchHelp);
const CheckAndRepairView = lazy(fetchCheckAndRepair);
const OfficersView = lazy(fetchOfficers);
const DepartmentsView = lazy(fetchDepartments);
const AgreeView = lazy(fetchAgree);
const RecordView = lazy(fetchAgreementRecord);
const CopiesView = lazy(fetchCopies);
const MovementView = lazy(fetchMovement);
const CouncilsView = lazy(fetchCouncils);
const NewerVersionView = lazy(fetchNewerVersion);
const ChangeFrameworkView = lazy(fetchChangeFramework);
const PaperView = lazy(fetchPaper);
const DetailsView = lazy(fetchDetails);
const ReadyView = lazy(fetchReady);
const SendView = lazy(fetchSend);
const SettingsView = lazy(fetchSettings);

const FETCHES = [
  async () => import("../views/assess/criteria/LevelCriteriaGroup"),
  async () => import("../views/assess/criteria/IndicatedLine"),
  async () => import("../views/blocked/DeletedBars"),
  fetchResults,
  fetchToSettle,
  fetchFind,
  fetchWhy,
  fetchMore,
  fetchSubmit,
  fetchReopen,
  fetchCheckAndRepair,
  fetchOfficers,
  fetchDepartments,
  fetchAgree,
  fetchAgreementRecord,
  fetchCopies,
  fetchMovement,
  fetchCouncils,
  fetchNewerVersion,
  fetchChangeFramework,
  fetchPaper,
  fetchSettings,
  fetchDetails,
  fetchHelp,
  fetchReady,
  fetchSend,
];

/** Milliseconds after which the person is working and the network is idle. */
const IDLE_AFTER = 2000;

/**
 * Fetches the other views once the first one is shown, so that they open at once and without a
 * connection. Returns a function to stop.
 */
export function fetchViewsWhenIdle(): () => void {
  const timer = setTimeout(() => {
    // A view that does not load now is fetched again when it is opened.
    for (const fetchView of FETCHES) fetchView().catch(() => undefined);
  }, IDLE_AFTER);
  return () => clearTimeout(timer);
}

/**
 * The view of that kind; all but Assess are fetched when first opened. Each takes what it needs
 * from the pane.
 */
export function AssessmentViews({ view }: { readonly view: View }): React.JSX.Element {
  switch (view.kind) {
    case "assess":
      return <AssessView />;
    case "find":
      return <FindView />;
    case "scores":
    case "heatmap":
    case "targets":
      return <ResultsView kind={view.kind} />;
    case "why":
      return <WhyView group={view.group} />;
    case "toSettle":
      return <ToSettleView />;
    case "submit":
      return <SubmitView />;
    case "reopen":
      return <ReopenView />;
    case "more":
      return <MoreView />;
    case "details":
      return <DetailsView />;
    case "ready":
      return <ReadyView />;
    case "send":
      return <SendView />;
    case "help":
      return <HelpView />;
    case "officers":
      return <OfficersView />;
    case "departments":
      return <DepartmentsView />;
    case "agree":
      return <AgreeView />;
    case "agreementRecord":
      return <RecordView />;
    case "copies":
      return <CopiesView />;
    case "movement":
      return <MovementView />;
    case "councils":
      return <CouncilsView />;
    case "newerVersion":
      return <NewerVersionView />;
    case "ownFramework":
      return <ChangeFrameworkView />;
    case "paper":
      return <PaperView />;
    case "checkAndRepair":
      return <CheckAndRepairView />;
    case "settings":
      return <SettingsView />;
  }
}
