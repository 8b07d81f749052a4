import { lazy } from "react";
import type { View } from "./views";

const AssessView = lazy(async () => import("../assess/AssessView"));
const FindView = lazy(async () => import("../find/FindView"));
const ResultsView = lazy(async () => import("../results/ResultsView"));
const WhyView = lazy(async () => import("../results/WhyView"));
const ToSettleView = lazy(async () => import("../settle/ToSettleView"));
const SubmitView = lazy(async () => import("../settle/SubmitView"));
const ReopenView = lazy(async () => import("../settle/ReopenView"));
const MoreView = lazy(async () => import("../more/MoreView"));
const HelpView = lazy(async () => import("../more/HelpView"));
const CheckAndRepairView = lazy(async () => import("../checkAndRepair/CheckAndRepairView"));
const SettingsView = lazy(async () => import("../settings/SettingsView"));

/** The view of that kind; each is fetched when it is first opened and takes what it needs from the pane. */
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
    case "help":
      return <HelpView />;
    case "checkAndRepair":
      return <CheckAndRepairView />;
    case "settings":
      return <SettingsView />;
  }
}
