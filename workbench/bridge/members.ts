/**
 * What the client library knows about Excel's members: which exist, and since which requirement
 * set.
 */

export interface Members {
  /** Whether the library's newest version has the member. */
  known(className: string, member: string): boolean;
  /** Whether the declared requirement set has it. */
  supported(className: string, member: string): boolean;
}

/** "1.10" is later than "1.9". */
export function isLater(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split(".").map(Number);
  return major > thanMajor || (major === thanMajor && minor > thanMinor);
}

const REQUIREMENT =
  /_throwIfApiNotSupported\("(\w+)\.(\w+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g;
const MEMBER = /(\w+)\.prototype(?:, "|\.)(\w+)(?:"|\s*=)/g;

const read = new Map<string, Members>();

/** Parses the tables in the library's own source text, once for each requirement set. */
export function readMembers(librarySource: string, declaredExcelApi: string): Members {
  const known = read.get(declaredExcelApi);
  if (known) return known;
  const members = findMembers(librarySource, declaredExcelApi);
  read.set(declaredExcelApi, members);
  return members;
}

function findMembers(librarySource: string, declaredExcelApi: string): Members {
  const all = new Set<string>();
  const above = new Set<string>();
  for (const [, className = "", member = ""] of librarySource.matchAll(MEMBER)) {
    all.add(`${className}.${member.toLowerCase()}`);
  }
  for (const [, className = "", member = "", set = "", version = ""] of librarySource.matchAll(
    REQUIREMENT,
  )) {
    const other = set !== "_defaultApiSetName";
    if (other || isLater(version, declaredExcelApi)) {
      above.add(`${className}.${member.toLowerCase()}`);
    }
  }
  const key = (className: string, member: string): string => `${className}.${member.toLowerCase()}`;
  return {
    known: (className, member) => all.has(key(className, member)),
    supported: (className, member) => !above.has(key(className, member)),
  };
}
