/** The name of the pane's frame: where Office on the web says what the pane stands in. */

export const CONVERSATION = "workbench";
export const APP_ID = "workbench-pane";

/** The frame's name for a host page at an origin such as "https://localhost:3000". */
export function paneName(origin: string): string {
  return JSON.stringify({
    baseFrameName: "pane",
    hostInfo: "Excel|Web|16.01|en-GB|workbench||",
    xdmInfo: `${CONVERSATION}|${APP_ID}|${origin}`,
    serializerVersion: "1",
  });
}
