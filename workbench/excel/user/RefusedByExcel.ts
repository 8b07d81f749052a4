/** Excel asks before it accepts what was typed; until the answer the cell is unchanged. */
export class AskedByExcel extends Error {
  constructor(
    readonly style: "Warning" | "Information",
    readonly title: string,
    message: string,
  ) {
    super(message);
  }
}

/** Excel refused, in a box with these words; the workbook is unchanged. */
export class RefusedByExcel extends Error {
  constructor(
    readonly title: string,
    message: string,
  ) {
    super(message);
  }
}
