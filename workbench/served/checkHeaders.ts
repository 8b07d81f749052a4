/** Whether an answer's headers let Office show and cache a file as it should. */
import type { Answer } from "./Answer";

/** What a file is, which decides how long it may be kept. */
export type FileKind = "page" | "script" | "icon";

export interface Findings {
  /** Office or an update would not work. */
  readonly faults: readonly string[];
  /** It works; better would be possible where the host lets you set headers. */
  readonly notes: readonly string[];
}

const TYPES: Readonly<Record<FileKind, RegExp>> = {
  page: /^(text\/html|(text|application)\/xml)\b/i,
  script: /^(text|application)\/javascript\b/i,
  icon: /^image\/png\b/i,
};

/** In seconds: longer, and people work with an old pane for long after an update. */
const LONGEST_FOR_PAGES = 600;
/** In seconds: a hashed file never changes, so that a month is the least to expect. */
const LEAST_FOR_HASHED = 2_592_000;

/** Sources without which Office's library does not load. */
const NEEDED_SOURCES = ["https://appsforoffice.microsoft.com"];

/** What is wrong with the headers of a file. */
export function checkHeaders({ url, headers }: Answer, kind: FileKind): Findings {
  const faults: string[] = [];
  const notes: string[] = [];
  const type = headers.get("content-type") ?? "";
  if (!TYPES[kind].test(type)) {
    faults.push(`${url} is sent as ${type === "" ? "no type" : `“${type}”`}.`);
  }
  if (headers.has("x-frame-options")) {
    faults.push(
      `${url} has X-Frame-Options: Excel on the web shows the pane in a frame and would refuse it.`,
    );
  }
  const policy = headers.get("content-security-policy");
  if (policy !== null) faults.push(...policyFaults(url, policy));
  const caching = cachingOf(headers.get("cache-control") ?? "");
  if (kind === "page") {
    if (!caching.isChecked && caching.seconds > LONGEST_FOR_PAGES) {
      faults.push(`${url} may be kept without asking again, so updates would not arrive.`);
    } else if (!caching.isChecked) {
      notes.push(`${url} may be kept for some minutes: updates arrive that much later.`);
    }
    const reported = headers.get("content-security-policy-report-only");
    if (policy === null && reported === null) notes.push(`${url} has no content security policy.`);
    if (headers.get("x-content-type-options") !== "nosniff") {
      notes.push(`${url} has no X-Content-Type-Options: nosniff.`);
    }
  }
  if (kind === "script" && !(caching.seconds >= LEAST_FOR_HASHED && !caching.isChecked)) {
    notes.push(`${url} is not kept for long, so the pane loads slower than it could.`);
  }
  if (kind === "icon" && caching.isChecked) {
    faults.push(
      `${url} must not be kept, by its Cache-Control: Office for Windows then shows no icon.`,
    );
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

function policyFaults(url: string, policy: string): readonly string[] {
  const directives = new Map(
    policy.split(";").map((part) => {
      const [name, ...sources] = part.trim().split(/\s+/);
      return [name.toLowerCase(), sources] as const;
    }),
  );
  const scripts = directives.get("script-src") ?? directives.get("default-src");
  return [
    ...(directives.has("frame-ancestors")
      ? [`${url}: the policy’s frame-ancestors can keep Excel on the web from showing the pane.`]
      : []),
    ...NEEDED_SOURCES.filter((source) => scripts !== undefined && !scripts.includes(source)).map(
      (source) => `${url}: the policy refuses scripts from ${source}, so Office’s library.`,
    ),
  ];
}
