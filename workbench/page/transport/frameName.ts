/**
 * The name of a frame with a page of the add-in: Office on the web uses it to say which host page
 * the frame is in.
 */

export const CONVERSATION = "workbench";
export const APP_ID = "workbench-pane";

/** The frame's name for a host page with an origin such as "https://localhost:3000". */
export function frameName(origin: string): string {
  return JSON.stringify({
    baseFrameName: "pane",
    hostInfo: "Excel|Web|16.01|en-GB|workbench||",
    xdmInfo: `${CONVERSATION}|${APP_ID}|${origin}`,
    serializerVersion: "1",
  });
}
