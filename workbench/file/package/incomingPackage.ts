import { damage } from "../damage";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";
import { attribute, children } from "../xml/readElement";
import { refuseOtherFiles } from "./refuseOtherFiles";
import { unpackZip } from "./unpackZip";

export interface Relationship {
  id: string;
  /** Last word of the type: "worksheet". Strict and transitional files differ before it. */
  kind: string;
  /** Absolute path of a part, or the address of something outside. */
  target: string;
}

export interface IncomingPackage {
  /**
   * The root element of a part, or undefined where there is no such part.
   * @throws Error naming the part when it is no XML.
   */
  root(path: string): XmlElement | undefined;
  /**
   * The root element of the part that a relationship leads to, undefined without a relationship.
   * @throws Error when the part is missing.
   */
  related(relationship: Relationship | undefined): XmlElement | undefined;
  /** Where a part ("/" for the whole package) leads. */
  relationships(from: string): Relationship[];
}

/** An absolute path from a target that may be relative to the part that names it. */
function resolveTarget(from: string, target: string): string {
  if (target.startsWith("/")) return target;
  const steps = from.split("/").slice(1, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return `/${steps.join("/")}`;
}

/** XML is UTF-8, or UTF-16 with a mark at its beginning (ECMA-376 part 2, 6.2.5). */
function decode(part: Uint8Array): string {
  const [first, second] = part;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(part);
}

/**
 * Opens a workbook's package.
 * @throws Error with a plain sentence when the bytes are something else.
 */
export function openIncomingPackage(bytes: Uint8Array): IncomingPackage {
  refuseOtherFiles(bytes);
  const files = [...unpackZip(bytes)];
  // Part names do not mind case (ECMA-376 part 2, 6.2.2.3).
  const parts = new Map(files.map(([path, part]) => [`/${path}`.toLowerCase(), part]));

  function root(path: string): XmlElement | undefined {
    const part = parts.get(path.toLowerCase());
    if (!part) return undefined;
    try {
      return parseXml(decode(part));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw damage(`its part ${path} cannot be read (${reason})`);
    }
  }

  return {
    root,
    related(relationship) {
      if (!relationship) return undefined;
      const found = root(relationship.target);
      if (!found) throw damage(`its part ${relationship.target} is missing`);
      return found;
    },
    relationships(from) {
      const slash = from.lastIndexOf("/");
      const list = root(`${from.slice(0, slash)}/_rels/${from.slice(slash + 1)}.rels`);
      return children(list, "Relationship").map((node) => {
        const external = attribute(node, "TargetMode") === "External";
        const target = attribute(node, "Target") ?? "";
        return {
          id: attribute(node, "Id") ?? "",
          kind: (attribute(node, "Type") ?? "").split("/").slice(-1)[0],
          target: external ? target : resolveTarget(from, target),
        };
      });
    },
  };
}
