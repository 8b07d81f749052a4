/** Chooses the page's certificate: Microsoft's library requires https from a host. */
import { createPrivateKey, X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export type Certificate =
  | { readonly kind: "trusted"; readonly key: Buffer; readonly cert: Buffer; readonly ca: Buffer }
  /** The server makes its own; `why` is a sentence. */
  | { readonly kind: "selfSigned"; readonly why: string };

/** Where office-addin-dev-certs keeps the certificate that the computer trusts. */
export const TRUSTED_FOLDER = join(homedir(), ".office-addin-dev-certs");

const FILES = { key: "localhost.key", cert: "localhost.crt", ca: "ca.crt" } as const;

function whyNot(key: Buffer, cert: Buffer, now: Date): string | undefined {
  try {
    const certificate = new X509Certificate(cert);
    if (new Date(certificate.validTo) <= now) {
      return `The certificate that this computer trusts ended on ${certificate.validTo}.`;
    }
    if (certificate.checkPrivateKey(createPrivateKey(key))) return undefined;
    return "The certificate that this computer trusts does not fit its key.";
  } catch {
    return "The certificate that this computer trusts cannot be read.";
  }
}

/**
 * The certificate of office-addin-dev-certs if it is complete, matches its key and has not expired.
 * @param folder where that tool keeps its files
 */
export function findCertificate(folder: string, now: Date): Certificate {
  const missing = Object.values(FILES).filter((name) => !existsSync(join(folder, name)));
  if (missing.length === Object.keys(FILES).length) {
    return {
      kind: "selfSigned",
      why: "This computer has no certificate for localhost that it trusts.",
    };
  }
  if (missing.length > 0) {
    return {
      kind: "selfSigned",
      why: `Of the certificate that this computer trusts ${missing.join(" and ")} is missing.`,
    };
  }
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  const [key, cert, ca] = [read(FILES.key), read(FILES.cert), read(FILES.ca)];
  const why = whyNot(key, cert, now);
  return why === undefined ? { kind: "trusted", key, cert, ca } : { kind: "selfSigned", why };
}
