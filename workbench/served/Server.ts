/** A web server that is asked for each file once. */
import type { Answer, Get } from "./Answer";
import type { Finding } from "./Finding";
import { reasonOf } from "./reasonOf";

export interface Server {
  /** Where the build is served, with a slash at the end. */
  readonly base: string;
  readonly faults: readonly Finding[];
  readonly notes: readonly Finding[];
  fault(url: string, words: string): void;
  note(url: string, words: string): void;
  /** What is at a path below the base. Undefined, with a fault, if it is not sent. */
  fetched(path: string): Promise<Answer | undefined>;
  /** Without any fault, and undefined if there is no answer. */
  statusOf(path: string): Promise<number | undefined>;
}

/** Asks through `get`, and keeps what was found. */
export function askServer(base: string, get: Get): Server {
  const faults: Finding[] = [];
  const notes: Finding[] = [];
  const answers = new Map<string, Promise<Answer | undefined>>();
  const fault = (url: string, words: string): void => {
    faults.push({ url, words });
  };
  const ask = async (url: string): Promise<Answer | undefined> => {
    try {
      const answer = await get(url);
      if (answer.status === 200) return answer;
      fault(url, refusal(answer));
    } catch (error) {
      fault(url, `cannot be reached: ${reasonOf(error)}`);
    }
    return undefined;
  };
  return {
    base,
    faults,
    notes,
    fault,
    note: (url, words) => {
      notes.push({ url, words });
    },
    fetched: async (path) => {
      const asked = answers.get(path) ?? ask(`${base}${path}`);
      answers.set(path, asked);
      return asked;
    },
    statusOf: async (path) => {
      try {
        return (await get(`${base}${path}`)).status;
      } catch {
        return undefined;
      }
    },
  };
}

function refusal({ status, headers, url }: Answer): string {
  const location = headers.get("location");
  if (location !== null) {
    return new URL(location, url).protocol === "http:"
      ? `is redirected to ${location}, which is not https: Office refuses it.`
      : `is redirected to ${location}. Serve it at the address that the manifest names, without a sign-in.`;
  }
  if (status === 404 || status === 410) return `answers ${String(status)}: it is not there.`;
  if (status === 401 || status === 403 || status === 407) {
    return `answers ${String(status)}: files must be readable without a sign-in.`;
  }
  return `answers ${String(status)}.`;
}
