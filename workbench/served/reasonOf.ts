/** Why a web server did not answer, in words for the person who runs it. */

/** By the code of Node.js or of its TLS library. */
const REASONS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "its certificate has expired: renew it.",
  CERT_NOT_YET_VALID:
    "its certificate is not valid yet: look at its dates and at this computer’s clock.",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name than this address.",
  DEPTH_ZERO_SELF_SIGNED_CERT:
    "its certificate is self-signed, so Office trusts it no more than this computer does: use one from a certificate authority.",
  EPROTO: "it does not speak https there: look at the port and at the server’s TLS settings.",
  ERR_SSL_WRONG_VERSION_NUMBER:
    "it does not speak https there: look at the port and at the server’s TLS settings.",
  ENOTFOUND: "there is no server of that name: look at the spelling and at DNS.",
  EAI_AGAIN: "its name could not be looked up: look at this computer’s network and DNS.",
  ECONNREFUSED: "nothing answers at that address and port: is the web server running?",
  ECONNRESET: "it broke the connection off: a firewall or proxy may do that.",
  EHOSTUNREACH: "this network has no way there: a firewall may hold it back.",
  ENETUNREACH: "this network has no way there: a firewall may hold it back.",
};

const UNKNOWN_ISSUER =
  "its certificate is signed by a body that this computer does not know. Either the server does not send the certificates in between, or a proxy reads the traffic: then name its certificate in NODE_EXTRA_CA_CERTS.";
const UNKNOWN_ISSUERS = [
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
];
const TOO_SLOW = ["ETIMEDOUT", "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT"];

/** The reason in a sentence's second half, such as "its certificate has expired: renew it." */
export function reasonOf(error: unknown): string {
  const errors = causesOf(error);
  for (const { code, name } of errors) {
    if (UNKNOWN_ISSUERS.includes(code)) return UNKNOWN_ISSUER;
    if (TOO_SLOW.includes(code) || name === "TimeoutError") {
      return "it did not answer in time: a firewall may hold it back.";
    }
    if (code in REASONS) return REASONS[code];
  }
  const { message, code } = errors[errors.length - 1];
  return code === "" || message.includes(code) ? `${message}.` : `${message} (${code}).`;
}

interface Cause {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

/** The error and what it was caused by: `fetch` says only that it failed. */
function causesOf(error: unknown): readonly Cause[] {
  if (!(error instanceof Error)) return [{ name: "", code: "", message: String(error) }];
  const code: unknown = Reflect.get(error, "code");
  const own = {
    name: error.name,
    code: typeof code === "string" ? code : "",
    message: error.message.replace(/\.$/, ""),
  };
  const cause: unknown = Reflect.get(error, "cause");
  // Where a name has several addresses, each has its own error.
  const several: unknown = Reflect.get(error, "errors");
  const inner: unknown = cause ?? (Array.isArray(several) ? (several as unknown[])[0] : undefined);
  return inner === undefined ? [own] : [own, ...causesOf(inner)];
}
