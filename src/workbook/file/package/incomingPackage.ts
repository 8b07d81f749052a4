import { atMost } from "../atMost";
import { damage } from "../FileRefused";
import { decodeXml } from "../xml/decodeXml";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { scanXml, valueOf } from "../xml/scanXml";
import type { OpenRoot } from "../xml/scanXml";
import { XmlProblem } from "../xml/xmlParser";
import { refuseOtherFiles } from "./refuseOtherFiles";
import { unpackZip } from "./unpackZip";

export interface Relationship {
  id: string;
  /** Last word of the type: "worksheet". Strict and transitional files differ before it. */
  kind: string;
  /** Absolute path of a part, or an external address. */
  target: string;
}

export interface IncomingPackage {
  /**
   * The root element of a part; undefined if there is no such part.
   * @throws FileRefused naming the part when it is not XML.
   */
  root(path: string): XmlElement | undefined;
  /**
   * The root element of the part that a relationship refers to; undefined without a relationship.
   * @throws FileRefused when the part is missing.
   */
  related(relationship: Relationship | undefined): XmlElement | undefined;
  /**
   * Reads a part as a stream.
   * @throws FileRefused naming the part when it is missing or not XML.
   */
  scan(path: string, openRoot: OpenRoot): void;
  /** The relationships of a part ("/" for the package itself). */
  relationships(from: string): Relationship[];
}

/** A large assessment has 200,000; a million are read in two seconds. */
const MOST_MARKS = 3_000_000;
/** More than any workbook has: one for each sheet, picture and table. */
const MOST_RELATIONSHIPS = 50_000;

/** An absolute path from a target, which may be relative to the part that names it. */
function resolveTarget(from: string, target: string): string {
  if (target.startsWith("/")) return target;
  const steps = from.split("/").slice(1, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return `/${steps.join("/")}`;
}

/** Normalises a path for comparison: part names ignore case (ECMA-376 part 2, 6.2.2.3). */
const keyOf = (path: string): string => path.toLowerCase();

/** A target is an address, in which a space is %20; files in a package may be named either way. */
function withoutEscapes(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone "%" is not an escape, and the name was already tried as it is.
    return path;
  }
}

/**
 * Opens a workbook's package.
 * @throws FileRefused when the bytes are something else.
 */
export function openIncomingPackage(bytes: Uint8Array): IncomingPackage {
  refuseOtherFiles(bytes);
  const parts = new Map([...unpackZip(bytes)].map(([path, part]) => [keyOf(`/${path}`), part]));

  const count = atMost(MOST_MARKS, "elements and attributes in its XML");
  const partAt = (path: string): Uint8Array | undefined =>
    parts.get(keyOf(path)) ?? parts.get(keyOf(withoutEscapes(path)));

  /** Adds the part's name to an error in its XML. */
  function inPart<T>(path: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof XmlProblem)) throw error;
      throw damage(`its part ${path} cannot be read (${error.message})`);
    }
  }

  function root(path: string): XmlElement | undefined {
    const part = partAt(path);
    return part && inPart(path, () => parseXml([...decodeXml(part)].join(""), count));
  }

  function scan(path: string, openRoot: OpenRoot): void {
    const part = partAt(path);
    if (!part) throw damage(`its part ${path} is missing`);
    inPart(path, () => scanXml(part, openRoot, count));
  }

  return {
    root,
    related(relationship) {
      if (!relationship) return undefined;
      const found = root(relationship.target);
      if (!found) throw damage(`its part ${relationship.target} is missing`);
      return found;
    },
    scan,
    relationships(from) {
      const slash = from.lastIndexOf("/");
      const path = `${from.slice(0, slash)}/_rels/${from.slice(slash + 1)}.rels`;
      const found = new Map<string, Relationship>();
      const countLink = atMost(MOST_RELATIONSHIPS, "links between its parts");
      if (!partAt(path)) return [];
      scan(path, () => ({
        child(name, attributes) {
          if (name !== "Relationship") return undefined;
          countLink();
          const id = valueOf(attributes, "Id") ?? "";
          if (found.has(id)) throw damage(`its part ${path} has two entries named "${id}"`);
          const external = valueOf(attributes, "TargetMode") === "External";
          const target = valueOf(attributes, "Target") ?? "";
          found.set(id, {
            id,
            kind: (valueOf(attributes, "Type") ?? "").split("/").slice(-1)[0],
            target: external ? target : resolveTarget(from, target),
          });
          return undefined;
        },
      }));
      return [...found.values()];
    },
  };
}
