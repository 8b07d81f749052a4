/** What is wrong, or could be better, with served files. */
import { joinNames } from "../../src/text/joinNames";

export interface Finding {
  /** The file that it is about. */
  readonly url: string;
  /** The rest of the sentence that begins with the address. */
  readonly words: string;
}

export interface Findings {
  /** Office or an update would not work. */
  readonly faults: readonly string[];
  /** It works; better would be possible where the host lets you set headers. */
  readonly notes: readonly string[];
}

/** How many more files are named that have the same finding. */
const NAMED = 3;

/** One sentence for each thing found, in the order of addresses: a hundred missing scripts are one. */
export function sentencesOf(findings: readonly Finding[]): readonly string[] {
  const byWords = new Map<string, string[]>();
  const sorted = [...findings].sort((one, other) => (one.url < other.url ? -1 : 1));
  for (const { url, words } of sorted) {
    const urls = byWords.get(words) ?? [];
    if (!urls.includes(url)) byWords.set(words, [...urls, url]);
  }
  return [...byWords].map(([words, [first, ...others]]) => {
    const sentence = `${first} ${words}`;
    if (others.length === 0) return sentence;
    const names = others.slice(0, NAMED).map((url) => url.slice(url.lastIndexOf("/") + 1));
    const left = others.length - names.length;
    return left === 0
      ? `${sentence} The same is true of ${joinNames(names)}.`
      : `${sentence} The same is true of ${names.join(", ")} and ${String(left)} more.`;
  });
}
