import { StringValueElement, Table, TableProperties, type ITableOptions } from "docx";
import type { TableBlock } from "../blocks/Block";
import { keepable } from "../copy/harmless";

/**
 * A table with Word's alt text, which docx does not write: the last two of a table's properties
 * (`w:tblPr` in ISO/IEC 29500-1).
 */
export class DescribedTable extends Table {
  constructor({ caption, heads }: TableBlock, options: ITableOptions) {
    super(options);
    const properties = this.root.find((part) => part instanceof TableProperties);
    if (properties === undefined) throw new Error("docx gave a table without properties.");
    const title = keepable(caption);
    const described = `${title}. Columns: ${heads.map(keepable).join(", ")}.`;
    properties.addChildElement(new StringValueElement("w:tblCaption", title));
    properties.addChildElement(new StringValueElement("w:tblDescription", described));
  }
}
