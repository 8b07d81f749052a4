/** Whether an answer's headers let Office show and cache a file as it should. */
import { folders } from "../../hosting/headers.json";
import type { Answer } from "./Answer";

/** Ends of sentences that begin with the file's address. */
export interface HeaderFindings {
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

/** What a file is, which decides how long it may be kept. */
export type FileKind = "page" | "hashed" | "icon";

/** Names of files in the folders that may be kept; everything else is asked for again. */
export function kindOf(path: string): FileKind {
  if (path.startsWith(`${folders.hashed}/`)) return "hashed";
  return path.startsWith(`${folders.icons}/`) ? "icon" : "page";
}

/** By the end of the name. Browsers refuse scripts and styles of another type. */
const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/i,
  xml: /^(text|application)\/xml\b/i,
  json: /^application\/json\b/i,
  js: /^(text|application)\/(x-)?javascript\b/i,
  css: /^text\/css\b/i,
  txt: /^text\/plain\b/i,
  png: /^image\/png\b/i,
  woff2: /^(font|application)\/(font-)?woff2\b/i,
  wasm: /^application\/wasm\b/i,
};

/** In seconds: longer, and people work with an old pane for long after an update. */
const LONGEST_FOR_PAGES = 600;
/** In seconds: a hashed file never changes, so that a month is the least to expect. */
const LEAST_FOR_HASHED = 2_592_000;

/** In bytes: servers leave smaller files as they are. */
const WORTH_COMPRESSING = 2_000;

/** Sources without which Office's library does not load. */
const NEEDED_SOURCES = ["https://appsforoffice.microsoft.com"];

/** What is wrong with the headers of a file. */
export function checkHeaders({ url, headers, body }: Answer, kind: FileKind): HeaderFindings {
  const faults: string[] = [];
  const notes: string[] = [];
  const ending = /\.(\w+)$/.exec(url)?.[1] ?? "";
  const type = headers.get("content-type") ?? "";
  if (ending in TYPES && !TYPES[ending].test(type)) {
    faults.push(`is sent as ${type === "" ? "no type" : `“${type}”`}.`);
  }
  if (headers.has("x-frame-options")) {
    faults.push(
      "has X-Frame-Options: Excel on the web shows the pane in a frame and would refuse it.",
    );
  }
  const policy = headers.get("content-security-policy");
  if (policy !== null) faults.push(...policyFaults(policy));
  const caching = cachingOf(headers.get("cache-control") ?? "");
  if (kind === "page") {
    if (!caching.isChecked && caching.seconds > LONGEST_FOR_PAGES) {
      faults.push("may be kept without asking again, so updates would not arrive.");
    } else if (!caching.isChecked) {
      notes.push("may be kept for some minutes: updates arrive that much later.");
    }
  }
  if (ending === "html") {
    const reported = headers.get("content-security-policy-report-only");
    if (policy === null && reported === null) notes.push("has no content security policy.");
    if (headers.get("x-content-type-options")?.toLowerCase() !== "nosniff") {
      notes.push("has no X-Content-Type-Options: nosniff.");
    }
  }
  const isKept = Number.isFinite(caching.seconds) && caching.seconds >= LEAST_FOR_HASHED;
  if (kind === "hashed" && !(isKept && !caching.isChecked)) {
    notes.push("is not kept for long, so the pane loads slower than it could.");
  }
  if (ending === "js" && body.length > WORTH_COMPRESSING && !headers.has("content-encoding")) {
    notes.push("is not compressed: the pane is three times as large to load as it could be.");
  }
  if (kind === "icon" && caching.isChecked) {
    faults.push("must not be kept, by its Cache-Control: Office for Windows then shows no icon.");
  }
  return { faults, notes };
}

interface Caching {
  /** True if it is asked for again each time. */
  readonly isChecked: boolean;
  /** Infinity where nothing is said: browsers then decide. */
  readonly seconds: number;
}

function cachingOf(header: string): Caching {
  const age = /\bmax-age=(\d+)/i.exec(header)?.[1];
  return {
    isChecked: /\bno-(store|cache)\b/i.test(header) || age === "0",
    seconds: age === undefined ? Infinity : Number(age),
  };
}

function policyFaults(policy: string): readonly string[] {
  const directives = new Map(
    policy.split(";").map((part) => {
      const [name, ...sources] = part.trim().split(/\s+/);
      return [name.toLowerCase(), sources] as const;
    }),
  );
  const scripts = directives.get("script-src") ?? directives.get("default-src");
  return [
    ...(directives.has("frame-ancestors")
      ? [
          "has a policy with frame-ancestors, which can keep Excel on the web from showing the pane.",
        ]
      : []),
    ...NEEDED_SOURCES.filter((source) => scripts !== undefined && !scripts.includes(source)).map(
      (source) => `has a policy that refuses scripts from ${source}, so Office’s library.`,
    ),
  ];
}
