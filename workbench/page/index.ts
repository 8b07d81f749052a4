/** The page to try the add-in without Excel. */
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { loadMembers } from "./session/loadMembers";
import { openSession } from "./session/Session";
import { loadRibbon } from "./shell/loadRibbon";
import { WorkbenchPage } from "./shell/WorkbenchPage";

async function openPage(place: HTMLElement): Promise<void> {
  try {
    const [members, ribbon] = await Promise.all([loadMembers(), loadRibbon()]);
    createRoot(place).render(
      createElement(WorkbenchPage, { session: openSession(members), ribbon }),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    place.textContent = `The page could not be opened. ${reason} Look into the window where npm start runs, then load this page again.`;
  }
}

const place = document.getElementById("workbench");
if (place) void openPage(place);
