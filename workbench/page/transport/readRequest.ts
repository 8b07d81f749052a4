/** The object model's request inside a call of the pane. */
import type { RequestBody } from "../../bridge/wire";
import { memberOf } from "./paneMessage";

/** The library's number for calls of the object model. */
const OBJECT_MODEL = 93;
/** Where in the call's data the request stands, as JSON text. */
const BODY_INDEX = 4;

interface MethodCall {
  readonly version: unknown;
  /** Absent for a call of anything else than the object model. */
  readonly body?: RequestBody;
}

function isRequestBody(value: unknown): value is RequestBody {
  return (
    Array.isArray(memberOf(value, "Actions")) &&
    typeof memberOf(value, "ObjectPaths") === "object" &&
    memberOf(value, "ObjectPaths") !== null
  );
}

/** Reads the data of an "executeMethod" call. */
export function readMethodCall(data: unknown): MethodCall {
  const method = memberOf(data, "DdaMethod") ?? memberOf(data, "DdaSettingsMethod");
  const version = memberOf(method, "Version");
  const text = memberOf(memberOf(data, "ArrayData"), BODY_INDEX);
  if (memberOf(method, "DispatchId") !== OBJECT_MODEL || typeof text !== "string") {
    return { version };
  }
  const body: unknown = JSON.parse(text);
  return isRequestBody(body) ? { version, body } : { version };
}
