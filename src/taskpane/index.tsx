/** Opens the pane once Office has reported its host. */
import { createRoot } from "react-dom/client";
import { storedCommandTroubles } from "../commands/commandTroubles";
import { App } from "./shell/App";
import { storedPreferences } from "./preferences/storedPreferences";
import { shippedFrameworkSource } from "./context/frameworkSource";
import { HostApp } from "./shell/HostApp";
import { excelAssessmentService } from "./office/excelAssessmentService";
import { checkHost } from "./office/hostCheck";
import { readOfficeBrightness } from "./office/officeTheme";
import { readPartition } from "./office/partition";

async function openPane(place: HTMLElement): Promise<void> {
  const root = createRoot(place);
  const host = await checkHost();
  const officeBrightness = readOfficeBrightness();
  root.render(
    host.kind === "ready" ? (
      <App
        service={excelAssessmentService}
        frameworks={shippedFrameworkSource}
        commandTroubles={storedCommandTroubles(readPartition())}
        officeBrightness={officeBrightness}
        preferences={storedPreferences(readPartition())}
      />
    ) : (
      <HostApp kind={host.kind} officeBrightness={officeBrightness} />
    ),
  );
}

const place = document.getElementById("pane");
if (place !== null) void openPane(place);
