/**
 * The genuine pane with a workbook in memory. The address gives the workbook's contents and the
 * person's preferences: harness.html#provisional&{"theme":"dark"}. A change of the address opens a
 * new pane in the same page, without fetching its scripts again.
 */
import { createRoot, type Root } from "react-dom/client";
import { App } from "../../src/taskpane/shell/App";
import { parsePreferences } from "../../src/taskpane/preferences/preferences";
import { preferencesInMemory } from "../../src/taskpane/preferences/storedPreferences";
import { shippedFrameworkSource } from "../../src/taskpane/context/frameworkSource";
import {
  makeFakeAssessmentService,
  type FakeAssessmentService,
} from "../../src/taskpane/testing/fakeAssessmentService";
import { makeTrouble } from "../../src/taskpane/testing/makeTrouble";
import { makeFakeCommandTroubles } from "../../src/taskpane/testing/fakeCommandTroubles";
import { CONTENTS, type ContentsName } from "./contents";

declare global {
  interface Window {
    /** For tests: controls a running build. */
    service: FakeAssessmentService;
  }
}

async function open(root: Root): Promise<void> {
  const [name, preferences = "{}"] = window.location.hash.slice(1).split("&");
  if (!isContentsName(name)) throw new Error(`There are no contents called ${name}.`);
  const {
    contents,
    condition,
    lacking,
    interrupted,
    returns = [],
    earlierFiles = [],
    lastRounds = [],
  } = await CONTENTS[name]();
  window.service = makeFakeAssessmentService(contents);
  if (condition !== undefined) window.service.condition = condition;
  for (const [file, reading] of returns) window.service.returns.set(file, reading);
  for (const [file, reading] of earlierFiles) window.service.earlierFiles.set(file, reading);
  for (const [file, reading] of lastRounds) window.service.lastRounds.set(file, reading);
  window.service.interrupted = interrupted;
  if (lacking !== undefined) window.service.lacking = lacking;
  window.service.refreshTrouble = makeTrouble("Refreshing");
  root.render(
    <App
      service={window.service}
      frameworks={shippedFrameworkSource}
      commandTroubles={makeFakeCommandTroubles()}
      officeBrightness={undefined}
      preferences={preferencesInMemory(parsePreferences(decodeURIComponent(preferences)))}
    />,
  );
}

function isContentsName(name: string): name is ContentsName {
  return name in CONTENTS;
}

const place = document.getElementById("pane");
if (place !== null) {
  let root = createRoot(place);
  void open(root);
  window.addEventListener("hashchange", () => {
    root.unmount();
    root = createRoot(place);
    void open(root);
  });
}
