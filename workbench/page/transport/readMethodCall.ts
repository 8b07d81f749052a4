/** What a page of the add-in requests in an "executeMethod" call. */
import type { RequestBody } from "../../bridge/wire";
import { memberOf } from "./paneMessage";

/** The library's numbers for its calls. */
const DISPATCH = { readSettings: 75, saveSettings: 76, objectModel: 93, commandCompleted: 94 };
/** Index of the object model's request in the call's data, as JSON text. */
const BODY_INDEX = 4;

export type MethodCall = { readonly version: unknown } & (
  | { readonly kind: "objectModel"; readonly body: RequestBody }
  /** All document settings; each value is JSON text. */
  | { readonly kind: "saveSettings"; readonly settings: ReadonlyMap<string, string> }
  | { readonly kind: "readSettings" }
  /** A ribbon command has ended; status 0 means success. */
  | { readonly kind: "commandCompleted"; readonly id: string; readonly status: number }
  | { readonly kind: "unknown" }
);

function isRequestBody(value: unknown): value is RequestBody {
  return (
    Array.isArray(memberOf(value, "Actions")) &&
    typeof memberOf(value, "ObjectPaths") === "object" &&
    memberOf(value, "ObjectPaths") !== null
  );
}

function readSettings(pairs: unknown): ReadonlyMap<string, string> | undefined {
  if (!Array.isArray(pairs)) return undefined;
  const settings = new Map<string, string>();
  for (const pair of pairs) {
    const [key, value] = [memberOf(pair, 0), memberOf(pair, 1)];
    if (typeof key !== "string" || typeof value !== "string") return undefined;
    settings.set(key, value);
  }
  return settings;
}

/** Reads the data of an "executeMethod" call. */
export function readMethodCall(data: unknown): MethodCall {
  const settingsMethod = memberOf(data, "DdaSettingsMethod");
  const method = memberOf(data, "DdaMethod");
  const version = memberOf(method, "Version");
  switch (memberOf(method, "DispatchId")) {
    case DISPATCH.objectModel: {
      const text = memberOf(memberOf(data, "ArrayData"), BODY_INDEX);
      const body: unknown = typeof text === "string" ? JSON.parse(text) : undefined;
      return isRequestBody(body)
        ? { kind: "objectModel", version, body }
        : { kind: "unknown", version };
    }
    case DISPATCH.saveSettings: {
      const settings = readSettings(memberOf(settingsMethod, "Properties"));
      return settings ? { kind: "saveSettings", version, settings } : { kind: "unknown", version };
    }
    case DISPATCH.readSettings:
      return { kind: "readSettings", version };
    case DISPATCH.commandCompleted: {
      const [id, status] = [memberOf(data, 0), memberOf(data, 1)];
      return typeof id === "string" && typeof status === "number"
        ? { kind: "commandCompleted", version, id, status }
        : { kind: "unknown", version };
    }
    default:
      return { kind: "unknown", version };
  }
}
