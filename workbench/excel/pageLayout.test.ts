import { openExcelForEachTest, refusal, request } from "./testWorkbook";

const excel = openExcelForEachTest();

describe("page layout", () => {
  test("paper, margins, zoom, titles and footers are set and read back", async () => {
    await request((sheet) => {
      sheet.pageLayout.set({
        orientation: "Landscape",
        paperSize: "A4",
        centerHorizontally: true,
        zoom: { horizontalFitToPages: 1 },
        headersFooters: { defaultForAllPages: { leftFooter: "left", rightFooter: "&P of &N" } },
      });
      sheet.pageLayout.setPrintMargins("Centimeters", { left: 0.8, top: 1.2 });
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.pageLayout.setPrintArea("A1:H40");
      sheet.horizontalPageBreaks.add("A21");
    });
    expect(excel().workbook().sheets[0].pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: { first: 0, last: 2 },
      printArea: { row: 0, column: 0, rowCount: 40, columnCount: 8 },
      footer: { left: "left", right: "&P of &N" },
      horizontalPageBreaks: [20],
    });
    const [layout, titles, breaks] = await request(
      (sheet) =>
        [
          sheet.pageLayout.load("leftMargin,zoom,rightMargin"),
          sheet.pageLayout.getPrintTitleRows().load("address"),
          sheet.horizontalPageBreaks.load("items/rowIndex"),
        ] as const,
    );
    expect(layout.leftMargin).toBeCloseTo(22.68, 2);
    expect(layout.rightMargin).toBe(50.4);
    expect(titles.address).toBe("Sheet1!1:3");
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([20]);
  });

  test.each<[string, (layout: Excel.PageLayout, sheet: Excel.Worksheet) => unknown]>([
    ["a negative margin", (layout) => (layout.leftMargin = -1)],
    ["a margin wider than any paper", (layout) => (layout.topMargin = 4000)],
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
    const [area, titles] = await request((sheet) => [
      sheet.pageLayout.getPrintAreaOrNullObject(),
      sheet.pageLayout.getPrintTitleRowsOrNullObject(),
    ]);
    expect([area.isNullObject, titles.isNullObject]).toEqual([true, true]);
  });

  test("page breaks are removed", async () => {
    const count = await request((sheet) => {
      sheet.verticalPageBreaks.add("C1");
      sheet.verticalPageBreaks.add("E1");
      sheet.verticalPageBreaks.removePageBreaks();
      return sheet.verticalPageBreaks.getCount();
    });
    expect(count.value).toBe(0);
  });
});
