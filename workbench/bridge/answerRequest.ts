/**
 * Answers one request as Excel does: with the object model's answer, or with why the entire request
 * is refused.
 */
import type { Host } from "../excel/Host";
import type { Members } from "./members";
import { processRequest } from "./processRequest";
import { DEFAULT_SETTINGS, type UserSettings } from "./userSettings";
import type { RequestBody, ResponseBody } from "./wire";

/** Excel on the web takes at most 5 MB in a request and in an answer. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** An answer that refuses a request before running any of its actions. */
export function refusal(code: string, message: string, location = ""): ResponseBody {
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: code,
      Message: message,
      Location: location,
      ActionIndex: 0,
      HttpStatusCode: 400,
    },
  };
}

/** Size on the wire in bytes, as UTF-8. */
export function payloadSize(payload: RequestBody | ResponseBody): number {
  return new TextEncoder().encode(JSON.stringify(payload)).length;
}

/** Runs a request unless it is too large or a person is typing in a cell. */
export function answerRequest(
  host: Host,
  body: RequestBody,
  members: Members,
  settings: UserSettings = DEFAULT_SETTINGS,
): ResponseBody {
  if (payloadSize(body) > PAYLOAD_LIMIT) {
    return refusal(
      "RequestPayloadSizeLimitExceeded",
      "The request payload size has exceeded the limit.",
    );
  }
  if (host.inCellEditMode) {
    return refusal(
      "InvalidOperationInCellEditMode",
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    );
  }
  const response = processRequest(host, body, members, settings);
  if (payloadSize(response) <= PAYLOAD_LIMIT) return response;
  return refusal(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit.",
  );
}
