/** Excel.DocumentProperties. */
import { invalidArgument } from "../ExcelError";
import type { Host } from "../Host";
import { text } from "../model/arguments";
import { excelObject, type ExcelClass, type ExcelObject, type Scalar } from "../model/ExcelObject";

interface Target {
  readonly host: Host;
}

function property(member: "title" | "subject" | "author" | "comments"): Scalar<Target> {
  return {
    get: ({ host }) => host.state.properties[member] ?? "",
    set: ({ host }, value) => {
      const given = text(value, member);
      if (given.length > 255) throw invalidArgument(`${member} has at most 255 characters`);
      host.state.properties[member] = given;
    },
  };
}

const DocumentProperties: ExcelClass<Target> = {
  name: "DocumentProperties",
  scalars: {
    Title: property("title"),
    Subject: property("subject"),
    Author: property("author"),
    Comments: property("comments"),
  },
};

/** Title, subject, author and comments of the workbook. */
export function documentProperties(host: Host): ExcelObject {
  return excelObject(DocumentProperties, { host });
}
