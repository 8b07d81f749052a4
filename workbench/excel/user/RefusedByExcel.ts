/** Excel said no, in a box with these words; the workbook is as it was. */
export class RefusedByExcel extends Error {
  constructor(
    readonly title: string,
    message: string,
  ) {
    super(message);
  }
}
