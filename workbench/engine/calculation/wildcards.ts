const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

const known = new Map<string, RegExp>();
const KNOWN_LIMIT = 2_000;

/** Whether a search text has wildcards, or "~" to escape a character. */
export function hasWildcard(text: string): boolean {
  return /[*?~]/.test(text);
}

function readWildcards(text: string): string {
  let source = "";
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const next = text.charAt(at + 1);
    if (letter === "~" && next !== "" && "*?~".includes(next)) {
      source += next.replace(SPECIAL, "\\$&");
      at += 1;
    } else if (letter === "*") source += "[\\s\\S]*";
    else if (letter === "?") source += "[\\s\\S]";
    else source += letter.replace(SPECIAL, "\\$&");
  }
  return source;
}

/** The regular expression for a text with Excel's wildcards, ignoring case. */
export function wildcardPattern(text: string, where: "whole" | "anywhere"): RegExp {
  const key = `${where} ${text}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const source = readWildcards(text);
  const pattern = new RegExp(where === "whole" ? `^${source}$` : source, "i");
  known.set(key, pattern);
  return pattern;
}
