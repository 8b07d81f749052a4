/** Messages between the pane and its host, as Office on the web posts them: JSON texts. */

/** A request from the pane. */
export interface PaneMessage {
  readonly kind: "call" | "register" | "unregister";
  readonly name: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const KINDS = ["call", "register", "unregister"] as const;
const REQUEST = 0;
const RESPONSE = 1;

/** A member of an external value; undefined if there is none. */
export function memberOf(value: unknown, name: string | number): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The request in a posted message; undefined for anything else. */
export function readPaneMessage(posted: unknown): PaneMessage | undefined {
  const message = typeof posted === "string" ? parse(posted) : undefined;
  if (memberOf(message, "_messageType") !== REQUEST) return undefined;
  const kind = KINDS[Number(memberOf(message, "_actionType"))];
  const name = memberOf(message, "_actionName");
  const correlationId = memberOf(message, "_correlationId");
  if (kind === undefined || typeof name !== "string" || typeof correlationId !== "number") {
    return undefined;
  }
  return { kind, name, correlationId, data: memberOf(message, "_data") };
}

interface HostMessage {
  readonly kind: "answer" | "event";
  readonly name: string;
  readonly correlationId: number;
  readonly data: unknown;
}

/** A message to the pane as text for posting. */
export function writeHostMessage(
  { kind, name, correlationId, data }: HostMessage,
  conversation: string,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _conversationId: conversation,
    _correlationId: correlationId,
    _actionName: name,
    _responseType: kind === "answer" ? 0 : 1,
    _errorCode: 0,
    _origin: origin,
    _serializerVersion: 1,
    _data: data,
  });
}
