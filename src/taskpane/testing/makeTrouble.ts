import type { Trouble } from "../../workbook/excel/Trouble";

/** A trouble whose texts cannot be mistaken for the product's. */
export function makeTrouble(what: string, kind: Trouble["kind"] = "other"): Trouble {
  return {
    kind,
    message: `${what} went wrong.`,
    remedy: `Mend ${what}.`,
    details: `Code of ${what}`,
  };
}
