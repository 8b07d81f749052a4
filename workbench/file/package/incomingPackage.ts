import { unzip } from "@cj-tech-master/excelts/archive";

import { attribute, children, parseRoot } from "../xml/readElement";
import type { XmlElement } from "../xml/readElement";
import { refuseOtherFiles } from "./refuseOtherFiles";

export interface Relationship {
  id: string;
  /** Last word of the type: "worksheet". Strict and transitional files differ before it. */
  kind: string;
  /** Absolute path of a part, or the address of something outside. */
  target: string;
  external: boolean;
}

export interface IncomingPackage {
  /**
   * The root element of a part, or undefined where there is no such part.
   * @throws Error naming the part when it is no XML.
   */
  root(path: string): XmlElement | undefined;
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

async function readEntries(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const entries = new Map<string, Uint8Array>();
  try {
    for await (const entry of unzip(bytes).entries()) {
      // Part names do not mind case (ECMA-376 part 2, 6.2.2.3).
      if (entry.type === "file") entries.set(`/${entry.path}`.toLowerCase(), await entry.bytes());
    }
  } catch {
    throw new Error("This file is damaged and cannot be read.");
  }
  return entries;
}

/**
 * Opens a workbook's package.
 * @throws Error with a plain sentence when the bytes are something else.
 */
export async function openIncomingPackage(bytes: Uint8Array): Promise<IncomingPackage> {
  refuseOtherFiles(bytes);
  const entries = await readEntries(bytes);

  function root(path: string): XmlElement | undefined {
    const part = entries.get(path.toLowerCase());
    if (!part) return undefined;
    try {
      return parseRoot(new TextDecoder().decode(part));
    } catch {
      throw new Error(`This file is damaged: its part ${path} cannot be read.`);
    }
  }

  return {
    root,
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
          external,
        };
      });
    },
  };
}
