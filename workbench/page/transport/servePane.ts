/** Excel's side of the pane: answers what Microsoft's library posts from the frame, and tells events. */
import type { EventEntry } from "../../bridge/takeEvents";
import type { Session } from "../session/Session";
import { addinServiceAnswer, isAddinServiceRequest } from "./addinService";
import { appContext } from "./appContext";
import { readPaneMessage, writeHostMessage, type PaneMessage } from "./paneMessage";
import { CONVERSATION } from "./paneName";
import { readMethodCall } from "./readRequest";

const DONE = 0;
/** Office's error "this is not supported". */
const NOT_SUPPORTED = 5001;
const EVENTS = "richApiMessage";

/**
 * Serves one frame until stopped.
 * @param frame gives the pane's window; messages of other windows are not answered
 * @returns how to stop
 */
export function servePane(session: Session, frame: () => Window | null): () => void {
  const { origin } = window.location;
  let eventsGoTo: number | undefined;

  const post = (kind: "answer" | "event", name: string, correlationId: number, data: unknown) =>
    frame()?.postMessage(
      writeHostMessage({ kind, name, correlationId, data }, CONVERSATION, origin),
      origin,
    );

  const tell = (events: readonly EventEntry[]): void => {
    if (eventsGoTo === undefined) return;
    const rows = events.map((event) => [
      event.messageCategory,
      event.messageType,
      event.targetId,
      event.message,
      "",
    ]);
    post("event", EVENTS, eventsGoTo, { ArrayData: rows });
  };

  const answerTo = (message: PaneMessage): unknown => {
    if (message.kind === "register") {
      if (message.name === EVENTS) eventsGoTo = message.correlationId;
      return { Error: DONE };
    }
    if (message.kind === "unregister") {
      if (message.name === EVENTS) eventsGoTo = undefined;
      return { Error: DONE };
    }
    if (message.name === "ContextActivationManager_getAppContextAsync") {
      return appContext(session.host().state.settings);
    }
    if (message.name !== "executeMethod") return undefined;
    const { version, body } = readMethodCall(message.data);
    if (!body) return { Version: version, Error: NOT_SUPPORTED };
    const response = isAddinServiceRequest(body) ? addinServiceAnswer(body) : session.answer(body);
    return { Version: version, Error: DONE, Data: [200, [], JSON.stringify(response)] };
  };

  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame() || event.origin !== origin) return;
    const message = readPaneMessage(event.data);
    if (!message) return;
    post("answer", message.name, message.correlationId, answerTo(message));
    session.tellEvents();
  };

  window.addEventListener("message", receive);
  const deaf = session.onEvents(tell);
  return () => {
    window.removeEventListener("message", receive);
    deaf();
  };
}
