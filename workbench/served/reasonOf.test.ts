/** Genuine failures of https on this machine, and those that need a network by their code. */
import { createServer, type Server as HttpServer } from "node:http";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder, type ServedFolder } from "../../test/build/serveFolder";
import { getFromWeb } from "./Answer";
import { checkServed } from "./checkServed";
import { reasonOf } from "./reasonOf";

const folder = mkdtempSync(join(tmpdir(), "served-"));
writeFileSync(join(folder, "manifest.xml"), "<OfficeApp/>");
afterAll(() => rmSync(folder, { recursive: true }));

const faultOf = async (...asked: Parameters<typeof checkServed>): Promise<string> => {
  const { faults } = await checkServed(...asked);
  expect(faults).toHaveLength(1);
  return faults[0];
};

describe("With a server of https", () => {
  let served: ServedFolder;
  afterEach(async () => served.close());

  test("a self-signed certificate is called that.", async () => {
    served = await serveFolder(folder, "/");
    expect(await faultOf(served.origin, getFromWeb)).toMatch(
      /manifest\.xml cannot be reached: its certificate is self-signed, so Office trusts it no more/,
    );
  });

  test("an expired certificate is called that.", async () => {
    served = await serveFolder(folder, "/", -2);
    expect(await faultOf(served.origin, served.get)).toMatch(
      /cannot be reached: its certificate has expired: renew it\.$/,
    );
  });

  test("a certificate for another name is called that.", async () => {
    served = await serveFolder(folder, "/");
    const other = served.origin.replace("localhost", "127.0.0.1");
    expect(await faultOf(other, served.get)).toMatch(/its certificate is for another name/);
  });
});

test("A port without https, and one where nothing answers, are called that.", async () => {
  const plain: HttpServer = createServer((_asked, response) => response.end("hello"));
  await new Promise<void>((listening) => plain.listen(0, "localhost", listening));
  const { port } = plain.address() as AddressInfo;
  const address = `https://localhost:${String(port)}`;
  expect(await faultOf(address, getFromWeb)).toMatch(/it does not speak https there/);
  await new Promise((closed) => plain.close(closed));
  expect(await faultOf(address, getFromWeb)).toMatch(/nothing answers at that address and port/);
});

test("A name that no server has is called that.", async () => {
  expect(await faultOf("https://no-such-server.invalid", getFromWeb)).toMatch(
    /there is no server of that name|its name could not be looked up/,
  );
});

/** What `fetch` throws. */
const failed = (cause: Error): Error => Object.assign(new TypeError("fetch failed"), { cause });
const caused = (code: string): Error => failed(Object.assign(new Error("low level"), { code }));

test.each([
  ["CERT_NOT_YET_VALID", /not valid yet/],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", /does not send the certificates in between/],
  ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", /NODE_EXTRA_CA_CERTS/],
  ["SELF_SIGNED_CERT_IN_CHAIN", /a proxy reads the traffic/],
  ["ECONNRESET", /broke the connection off/],
  ["EHOSTUNREACH", /a firewall may hold it back/],
  ["UND_ERR_CONNECT_TIMEOUT", /did not answer in time/],
  ["SOMETHING_NEW", /^low level \(SOMETHING_NEW\)\.$/],
])("%s is said in words.", (code, words) => {
  expect(reasonOf(caused(code))).toMatch(words);
});

test("Of a name with several addresses the first one's failure is said; a time limit is too.", () => {
  const several = new AggregateError([Object.assign(new Error("x"), { code: "ECONNREFUSED" })]);
  expect(reasonOf(failed(several))).toMatch(/nothing answers/);
  expect(reasonOf(new DOMException("slow", "TimeoutError"))).toMatch(/did not answer in time/);
  expect(reasonOf("odd")).toBe("odd.");
});
