import { element, xmlDocument } from "../xml/element";
import { packZip } from "./packZip";

const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

interface Part {
  /** Absolute: "/xl/workbook.xml". */
  path: string;
  contentType: string;
  root: string;
  /** The part that refers to it; "/" for the package itself. */
  from: string;
  /**
   * Its role: "worksheet" for a relationship of Office's own, otherwise a relationship's address.
   */
  kind: string;
}

export interface OutgoingPackage {
  /** Adds a part and returns the id of the relationship that refers to it. */
  addPart(part: Part): string;
  /** Returns the id of a part's hyperlink to an external address. */
  addHyperlink(from: string, address: string): string;
  bytes(): Uint8Array;
}

function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`;
}

/** A target as Office writes it: relative to the folder of the part that refers to it. */
function relativeTarget(from: string, target: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = target.split("/");
  const differs = folders.findIndex((folder, index) => folder !== steps[index]);
  const shared = differs < 0 ? folders.length : differs;
  return [...folders.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}

/** An empty package (ECMA-376 part 2): parts, their content types, the relationships between them. */
export function createOutgoingPackage(): OutgoingPackage {
  const parts: Part[] = [];
  const relationships = new Map<string, string[]>();

  function contentTypes(): string {
    const byExtension = [
      ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
      ["xml", "application/xml"],
    ].map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
    const byName = parts.map(({ path, contentType }) =>
      element("Override", { PartName: path, ContentType: contentType }),
    );
    return element("Types", { xmlns: `${PACKAGE}/content-types` }, ...byExtension, ...byName);
  }

  function relate(from: string, kind: string, target: Record<string, string>): string {
    const existing = relationships.get(from) ?? [];
    const Id = `rId${existing.length + 1}`;
    const Type = kind.includes("://") ? kind : `${OFFICE_RELATIONSHIPS}/${kind}`;
    const relationship = element("Relationship", { Id, Type, ...target });
    relationships.set(from, [...existing, relationship]);
    return Id;
  }

  return {
    addPart(part) {
      parts.push(part);
      return relate(part.from, part.kind, { Target: relativeTarget(part.from, part.path) });
    },
    addHyperlink: (from, address) =>
      relate(from, "hyperlink", { Target: address, TargetMode: "External" }),
    bytes() {
      const related = [...relationships].map(([part, list]) => ({
        path: relationshipsPath(part),
        root: element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...list),
      }));
      // The content types come first, as readers prefer.
      const all = [{ path: "/[Content_Types].xml", root: contentTypes() }, ...related, ...parts];
      return packZip(all.map(({ path, root }) => [path.slice(1), xmlDocument(root)]));
    },
  };
}
