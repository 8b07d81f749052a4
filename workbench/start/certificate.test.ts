import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findCertificate } from "./certificate";

interface Made {
  readonly private: string;
  readonly cert: string;
}
type Generate = (attributes: object[], options: object) => Promise<Made>;

// The development server's own certificate generator.
const { generate } = createRequire(require.resolve("webpack-dev-server"))("selfsigned") as {
  generate: Generate;
};

const NOW = new Date("2026-03-12T12:00:00Z");
const folder = mkdtempSync(join(tmpdir(), "certificate-"));
let made: Made;

const make = (until: string): Promise<Made> =>
  generate([{ name: "commonName", value: "localhost" }], {
    notBeforeDate: new Date("2026-01-01"),
    notAfterDate: new Date(until),
  });

/** Replaces the folder's files. */
function put(files: Readonly<Record<string, string>>): void {
  for (const name of ["localhost.key", "localhost.crt", "ca.crt"]) {
    rmSync(join(folder, name), { force: true });
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

const whole = ({ private: key, cert }: Made): Record<string, string> => ({
  "localhost.key": key,
  "localhost.crt": cert,
  "ca.crt": cert,
});

/** Why it is not used; "" if it is. */
function why(): string {
  const certificate = findCertificate(folder, NOW);
  return certificate.kind === "trusted" ? "" : certificate.why;
}

beforeAll(async () => {
  made = await make("2026-12-31");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("A trusted certificate is used if it is complete, has the right key and has not expired.", () => {
  put(whole(made));
  expect(findCertificate(folder, NOW)).toMatchObject({ kind: "trusted" });
});

test("A folder that does not exist has none.", () => {
  expect(findCertificate(join(folder, "nowhere"), NOW)).toMatchObject({
    kind: "selfSigned",
    why: "This computer has no certificate for localhost that it trusts.",
  });
});

test("One that lacks a file, has expired, has another key or is not a certificate is not used, and the reason is given.", async () => {
  const { "ca.crt": _ca, ...rest } = whole(made);
  put(rest);
  expect(why()).toContain("ca.crt is missing");
  put(whole(await make("2026-02-01")));
  expect(why()).toContain("ended on Feb  1 00:00:00 2026");
  put({ ...whole(made), "localhost.key": (await make("2026-12-31")).private });
  expect(why()).toContain("does not fit its key");
  put({ ...whole(made), "localhost.crt": "no certificate" });
  expect(why()).toContain("cannot be read");
});
