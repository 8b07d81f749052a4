/** The page to try the add-in without Excel. */
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { pagePainter } from "../paint/pagePainter";
import { chartPainter } from "./chart/chartPainter";
import { loadMembers } from "./session/loadMembers";
import { openSession, type Session } from "./session/Session";
import { loadRibbon } from "./shell/loadRibbon";
import { WorkbenchPage } from "./shell/WorkbenchPage";

/** "?unheard-picks" after the page's address: an Excel that reports no picks from lists. */
const UNHEARD_PICKS = "unheard-picks";

async function openPage(place: HTMLElement): Promise<void> {
  try {
    const [members, ribbon] = await Promise.all([loadMembers(), loadRibbon()]);
    const session = openSession(members, new URLSearchParams(location.search).has(UNHEARD_PICKS));
    createRoot(place).render(createElement(WorkbenchPage, { session, ribbon }));
    void givePictures(session);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    place.textContent = `The page could not be opened. ${reason} Look into the window where npm start runs, then load this page again.`;
  }
}

/** Charts give pictures once the painter has loaded; nothing waits for it. */
async function givePictures(session: Session): Promise<void> {
  try {
    session.usePainter(chartPainter(await pagePainter()));
  } catch {
    // As in an Excel whose charts give no pictures: the pane draws its own.
  }
}

const place = document.getElementById("workbench");
if (place) void openPage(place);
