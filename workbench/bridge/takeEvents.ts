/** Workbook events in the form that the client library expects. */
import type { Host } from "../excel/Host";

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
}

/** The library's number for events of the object model. */
const OBJECT_MODEL_EVENT = 65536;

/** Takes the pending events, in order. */
export function takeEvents(host: Host): EventEntry[] {
  return host.pendingEvents.splice(0).map((event) => ({
    messageCategory: OBJECT_MODEL_EVENT,
    messageType: event.type,
    targetId: event.targetId,
    message: JSON.stringify(event.message),
  }));
}
