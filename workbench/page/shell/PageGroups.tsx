import { useRef } from "react";
import type { Session } from "../session/Session";
import { Glyph } from "./Glyph";
import { RibbonGroup } from "./RibbonGroup";
import { RibbonItem } from "./RibbonItem";
import type { Files } from "./useFiles";

interface PageGroupsProps {
  readonly session: Session;
  readonly files: Files;
}

/** The page's own buttons: files, undo and redo. */
export function PageGroups({ session, files }: PageGroupsProps): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <RibbonGroup label="File">
        <RibbonItem label="New" icon={<Glyph name="new" />} onClick={files.create} />
        <RibbonItem
          label="Open"
          icon={<Glyph name="open" />}
          tip={{
            title: "Open",
            description: "Opens an .xlsx file. You can also drop one on this page.",
          }}
          onClick={() => input.current?.click()}
        />
        <input
          ref={input}
          hidden
          type="file"
          accept=".xlsx"
          aria-label="Workbook to open"
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            // Allows choosing the same file again.
            event.target.value = "";
            void files.open(chosen);
          }}
        />
        <RibbonItem
          label="Save as .xlsx"
          icon={<Glyph name="save" />}
          tip={{
            title: "Save as .xlsx",
            description: "Downloads the workbook. Ctrl+S does the same.",
          }}
          onClick={() => void files.save()}
        />
      </RibbonGroup>
      <RibbonGroup label="Edit">
        <RibbonItem
          label="Undo"
          icon={<Glyph name="undo" />}
          disabled={!session.canUndo()}
          onClick={() => session.undo()}
        />
        <RibbonItem
          label="Redo"
          icon={<Glyph name="redo" />}
          disabled={!session.canRedo()}
          onClick={() => session.redo()}
        />
      </RibbonGroup>
    </>
  );
}
