/** A small https server for a folder: what a web server does with a build, right or wrong. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, request } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { generate } from "selfsigned";
import headers from "../../hosting/headers.json";
import { policy } from "../../hosting/hostFiles";
import type { Answer, Get } from "../../workbench/served/Answer";
import { kindOf } from "../../workbench/served/checkHeaders";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".xml": "application/xml",
  ".json": "application/json",
  ".js": "text/javascript",
  ".txt": "text/plain",
  ".png": "image/png",
};
const CACHING = {
  page: headers.cache.pages,
  hashed: headers.cache.hashed,
  icon: headers.cache.icons,
};
const DAY = 86_400_000;

export interface ServedFolder {
  /** "https://localhost:12345" */
  readonly origin: string;
  /** Asks this server, and trusts its certificate. */
  readonly get: Get;
  close(): Promise<void>;
}

/**
 * Serves the folder with the shipped headers and a certificate of its own.
 * @param path of the base address: "/maturity/"
 * @param validFor in days from now; a negative number is an expired certificate
 */
export async function serveFolder(
  folder: string,
  path: string,
  validFor = 1,
): Promise<ServedFolder> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    notBeforeDate: new Date(Date.now() - 30 * DAY),
    notAfterDate: new Date(Date.now() + validFor * DAY),
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  const server = createServer({ key, cert }, (asked, response) => {
    const name = (asked.url ?? "").slice(path.length);
    const file = join(folder, name);
    if (name === "" || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      ...headers.everywhere,
      "Content-Security-Policy-Report-Only": policy,
      "Cache-Control": CACHING[kindOf(name)],
      "Content-Type": TYPES[extname(name)],
      "Content-Encoding": "gzip",
    });
    response.end(gzipSync(readFileSync(file)));
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const { port } = server.address() as AddressInfo;
  const origin = `https://localhost:${String(port)}`;
  return {
    origin,
    get: async (url) => ask(url, cert),
    close: async () => new Promise((closed) => server.close(() => closed())),
  };
}

async function ask(url: string, certificate: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { ca: certificate }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const body = Buffer.concat(parts);
        const isPacked = response.headers["content-encoding"] === "gzip";
        const names = Object.entries(response.headers).map(([name, value]) => [
          name,
          String(value),
        ]);
        resolve({
          url,
          status: response.statusCode ?? 0,
          headers: new Headers(Object.fromEntries(names) as Record<string, string>),
          body: isPacked ? gunzipSync(body) : body,
        });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}
