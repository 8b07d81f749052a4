import { element, xmlDocument } from "../xml/element";
import { packZip } from "./packZip";

const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export interface OutgoingPackage {
  /** Adds a part at an absolute path such as "/xl/workbook.xml", of a content type. */
  addPart(path: string, contentType: string, root: string): void;
  /**
   * Says that one part ("/" for the whole package) leads to another, and gives the relationship's id.
   * A short kind ("worksheet") is one of Office's own.
   */
  relate(from: string, kind: string, target: string, external?: boolean): string;
  bytes(): Uint8Array;
}

function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`;
}

/** An empty package (ECMA-376 part 2): parts, their content types, the relationships between them. */
export function createOutgoingPackage(): OutgoingPackage {
  const parts: { path: string; contentType: string; root: string }[] = [];
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

  return {
    addPart(path, contentType, root) {
      parts.push({ path, contentType, root });
    },
    relate(from, kind, target, external = false) {
      const existing = relationships.get(from) ?? [];
      const id = `rId${existing.length + 1}`;
      const relationship = element("Relationship", {
        Id: id,
        Type: kind.includes("://") ? kind : `${OFFICE_RELATIONSHIPS}/${kind}`,
        Target: target,
        TargetMode: external ? "External" : undefined,
      });
      relationships.set(from, [...existing, relationship]);
      return id;
    },
    bytes() {
      const related = [...relationships].map(([part, list]) => ({
        path: relationshipsPath(part),
        root: element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...list),
      }));
      // The content types stand first, as readers like it.
      const all = [{ path: "/[Content_Types].xml", root: contentTypes() }, ...related, ...parts];
      return packZip(all.map(({ path, root }) => [path.slice(1), xmlDocument(root)]));
    },
  };
}
