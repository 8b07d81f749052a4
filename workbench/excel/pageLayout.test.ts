import { openExcelForEachTest, refusal, request } from "./testWorkbook";

const excel = openExcelForEachTest();

describe("page layout", () => {
  test("paper, margins, zoom, titles and footers are set and read back", async () => {
    excel().host.pageLayoutViewOpen = true;
    await request((sheet) => {
      sheet.pageLayout.set({
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        headersFooters: { defaultForAllPages: { leftFooter: "left", rightFooter: "&P of &N" } },
      });
      sheet.pageLayout.setPrintMargins("Centimeters", { left: 0.8, top: 1.2 });
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.pageLayout.setPrintTitleColumns("$A:$B");
      sheet.pageLayout.setPrintArea("A1:H40");
      sheet.horizontalPageBreaks.add("A21");
    });
    expect(excel().workbook().sheets[0].pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: { first: 0, last: 2 },
      printTitleColumns: { first: 0, last: 1 },
      printArea: { row: 0, column: 0, rowCount: 40, columnCount: 8 },
      footer: { left: "left", right: "&P of &N" },
      horizontalPageBreaks: [20],
    });
    const [layout, area, breaks] = await request(
      (sheet) =>
        [
          sheet.pageLayout.load("zoom,paperSize"),
          sheet.pageLayout.getPrintAreaOrNullObject().load("address"),
          sheet.horizontalPageBreaks.load("items/rowIndex"),
        ] as const,
    );
    expect(excel().workbook().sheets[0].pageLayout.leftMargin).toBeCloseTo(22.68, 2);
    expect(excel().workbook().sheets[0].pageLayout.rightMargin).toBeUndefined();
    expect([layout.zoom, layout.paperSize]).toEqual([{ horizontalFitToPages: 1 }, "A4"]);
    expect(area.address).toBe("Sheet1!A1:H40");
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([20]);
  });

  test("a number of pages is ignored outside the Page Layout view, a scale is not", async () => {
    await request((sheet) => {
      sheet.pageLayout.zoom = { scale: 80 };
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    });
    expect(excel().workbook().sheets[0].pageLayout.zoom).toEqual({ scale: 80 });
  });

  test.each<[string, (layout: Excel.PageLayout, sheet: Excel.Worksheet) => unknown]>([
    ["a negative margin", (layout) => layout.setPrintMargins("Points", { left: -1 })],
    ["a margin wider than any paper", (layout) => layout.setPrintMargins("Points", { top: 4000 })],
    ["a scale under 10 %", (layout) => (layout.zoom = { scale: 9 })],
    ["half a page", (layout) => (layout.zoom = { horizontalFitToPages: 0.5 })],
    ["a paper that there is not", (layout) => Object.assign(layout, { paperSize: "A7" })],
    [
      "a footer of 256 characters",
      (layout) => (layout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(256)),
    ],
    ["a print area that is no address", (layout) => layout.setPrintArea("everything")],
    ["a page break before the first row", (_, sheet) => sheet.horizontalPageBreaks.add("A1")],
  ])("%s is refused", async (_, act) => {
    expect(await refusal((sheet) => act(sheet.pageLayout, sheet))).toBe("InvalidArgument");
  });

  test("what is not set is a null object", async () => {
    const area = await request((sheet) => sheet.pageLayout.getPrintAreaOrNullObject());
    expect(area.isNullObject).toBe(true);
  });
});
