/** Excel asks before it takes what was typed; until the answer the cell is as it was. */
export class AskedByExcel extends Error {
  constructor(
    readonly style: "Warning" | "Information",
    readonly title: string,
    message: string,
  ) {
    super(message);
  }
}

/** Excel said no, in a box with these words; the workbook is as it was. */
export class RefusedByExcel extends Error {
  constructor(
    readonly title: string,
    message: string,
  ) {
    super(message);
  }
}
