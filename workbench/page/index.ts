/** The page to try the add-in without Excel. */
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { loadMembers } from "./session/loadMembers";
import { openSession } from "./session/Session";
import { WorkbenchPage } from "./shell/WorkbenchPage";

async function openPage(place: HTMLElement): Promise<void> {
  const session = openSession(await loadMembers());
  createRoot(place).render(createElement(WorkbenchPage, { session }));
}

const place = document.getElementById("workbench");
if (place) void openPage(place);
