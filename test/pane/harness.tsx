/** The genuine pane over a workbook in memory; the address says what stands in it: harness.html#provisional. */
import { createRoot } from "react-dom/client";
import { loadShippedFramework } from "../../src/framework/loadShippedFramework";
import { App } from "../../src/taskpane/App";
import { preferencesInMemory } from "../../src/taskpane/settings/storedPreferences";
import { shippedFrameworkSource } from "../../src/taskpane/start/frameworkSource";
import {
  makeFakeAssessmentService,
  makeTrouble,
  type FakeAssessmentService,
} from "../../src/taskpane/testing/fakeAssessmentService";
import { makeFakeCommandTroubles } from "../../src/taskpane/testing/fakeCommandTroubles";
import { sampleAssessment } from "../../src/taskpane/testing/sampleAssessment";

declare global {
  interface Window {
    /** For tests: to steer a build in work. */
    service: FakeAssessmentService;
  }
}

async function contentsFor(scenario: string): Promise<FakeAssessmentService["contents"]> {
  const procurement = await loadShippedFramework("nps-2018");
  switch (scenario) {
    case "provisional":
      return sampleAssessment(procurement, {
        assessed: 42,
        entries: {
          "SL1.2": { kind: "notALevel", text: "3-4" },
          "SL2.2": { kind: "notApplicable" },
        },
      });
    case "final":
      return sampleAssessment(procurement);
    case "statements":
      return sampleAssessment(await loadShippedFramework("statement-set-v16a-1"), {
        department: "Housing and homelessness prevention",
      });
    case "unreadable":
      return {
        kind: "dataDamaged",
        message: "The hidden sheet that holds the framework is damaged or gone.",
        remedy: "Open an earlier copy of this workbook, or undo what was deleted.",
        details: "Reading the workbook | ItemNotFound | NamedItem.getRange",
      };
    default:
      return undefined;
  }
}

async function open(place: HTMLElement): Promise<void> {
  const scenario = window.location.hash.slice(1);
  window.service = makeFakeAssessmentService(await contentsFor(scenario));
  window.service.refreshTrouble = makeTrouble("Refreshing");
  createRoot(place).render(
    <App
      service={window.service}
      frameworks={shippedFrameworkSource}
      commandTroubles={makeFakeCommandTroubles()}
      officeBrightness={undefined}
      preferences={preferencesInMemory()}
    />,
  );
}

const place = document.getElementById("pane");
if (place !== null) void open(place);
