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

const encoder = new TextEncoder();

/** Size of a JSON text on the wire, in bytes of UTF-8. */
export function sizeOnWire(json: string): number {
  return encoder.encode(json).length;
}

/** An answer, and its JSON text, so that it is made only once. */
export interface Answer {
  readonly response: ResponseBody;
  readonly json: string;
}

/** An answer with its text. */
export function answerOf(response: ResponseBody): Answer {
  return { response, json: JSON.stringify(response) };
}

/**
 * Runs a request unless it is too large or a person is typing in a cell.
 * @param bytes the size of the request on the wire
 */
export function answerRequest(
  host: Host,
  body: RequestBody,
  members: Members,
  settings: UserSettings = DEFAULT_SETTINGS,
  bytes = sizeOnWire(JSON.stringify(body)),
): Answer {
  const refused = (code: string, message: string): Answer => answerOf(refusal(code, message));
  if (bytes > PAYLOAD_LIMIT) {
    return refused(
      "RequestPayloadSizeLimitExceeded",
      "The request payload size has exceeded the limit.",
    );
  }
  if (host.inCellEditMode) {
    return refused(
      "InvalidOperationInCellEditMode",
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    );
  }
  const answer = answerOf(processRequest(host, body, members, settings));
  if (sizeOnWire(answer.json) <= PAYLOAD_LIMIT) return answer;
  return refused(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit.",
  );
}
