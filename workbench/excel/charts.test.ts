import { openExcelForEachTest, refusal, request } from "./testWorkbook";

const excel = openExcelForEachTest();

const chart = () => excel().workbook().sheets[0].charts[0];

async function figures(): Promise<void> {
  await request((sheet) => {
    sheet.getRange("A1:C4").values = [
      ["", "Level 1", "Level 2"],
      ["SL1  Leadership", 1, 0],
      ["SL2  Strategy", 0, 1],
      ["SL3  People", 1, 0],
    ];
  });
}

const add = (sheet: Excel.Worksheet, by: "Columns" | "Rows" | "Auto" = "Columns"): Excel.Chart =>
  sheet.charts.add("BarStacked", sheet.getRange("A1:C4"), by);

describe("charts", () => {
  beforeEach(figures);

  test("columns become series: names above, categories to the left", async () => {
    await request((sheet) => add(sheet));
    expect(chart().series).toEqual([
      expect.objectContaining({
        name: "=Sheet1!$B$1",
        values: "=Sheet1!$B$2:$B$4",
        categories: "=Sheet1!$A$2:$A$4",
      }),
      expect.objectContaining({ name: "=Sheet1!$C$1", values: "=Sheet1!$C$2:$C$4" }),
    ]);
  });

  test("rows become series", async () => {
    await request((sheet) => add(sheet, "Rows"));
    expect(
      chart().series.map(({ name, values, categories }) => [name, values, categories]),
    ).toEqual(
      [2, 3, 4].map((row) => [
        `=Sheet1!$A$${row}`,
        `=Sheet1!$B$${row}:$C$${row}`,
        "=Sheet1!$B$1:$C$1",
      ]),
    );
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["a choice left to Excel", (sheet) => add(sheet, "Auto"), "InvalidArgument"],
    [
      "a type that there is not",
      (sheet) => sheet.charts.add("Heatmap" as "BarStacked", sheet.getRange("A1:C4"), "Columns"),
      "InvalidArgument",
    ],
    [
      "256 series",
      (sheet) => sheet.charts.add("BarStacked", sheet.getRangeByIndexes(9, 0, 3, 257), "Columns"),
      "InvalidArgument",
    ],
    [
      "a series that there is not",
      (sheet) => void (add(sheet).series.getItemAt(2).gapWidth = 8),
      "InvalidArgument",
    ],
    [
      "a gap over 500 %",
      (sheet) => void (add(sheet).series.getItemAt(0).gapWidth = 501),
      "InvalidArgument",
    ],
    [
      "a label outside a stacked bar",
      (sheet) => void (add(sheet).dataLabels.position = "OutsideEnd"),
      "InvalidOperation",
    ],
    [
      "labels of a series that has none",
      (sheet) => void (add(sheet).series.getItemAt(0).dataLabels.showValue = true),
      "InvalidOperation",
    ],
    [
      "a colour that is none",
      (sheet) => add(sheet).series.getItemAt(0).format.fill.setSolidColor("teal-ish"),
      "InvalidArgument",
    ],
    [
      "a plot wider than the chart",
      (sheet) => void (add(sheet).plotArea.insideWidth = 9999),
      "InvalidArgument",
    ],
    ["a point", (sheet) => add(sheet).series.getItemAt(0).points.getItemAt(0), "NotImplemented"],
  ])("%s is refused", async (_, act, code) => {
    expect(await refusal(act)).toBe(code);
  });

  test("its parts are set and read back", async () => {
    await request((sheet) => {
      const made = add(sheet);
      made.set({
        name: "Heatmap",
        width: 660,
        height: 300,
        title: { text: "Levels", format: { font: { size: 11, color: "#1F3347" } } },
        legend: { visible: false },
        plotArea: { insideLeft: 200 },
        dataLabels: { showValue: true, format: { font: { bold: true } } },
        axes: {
          categoryAxis: { reversePlotOrder: true, tickLabelSpacing: 1 },
          valueAxis: { visible: false, minimum: 0, maximum: 3, majorGridlines: { visible: false } },
        },
      });
      made.format.border.lineStyle = "None";
      const second = made.series.getItemAt(1);
      second.format.fill.setSolidColor("#2A4273");
      second.format.line.color = "#FFFFFF";
      second.dataLabels.set({ linkNumberFormat: false, format: { font: { color: "#FFFFFF" } } });
      second.set({ gapWidth: 8, overlap: 100 });
    });
    expect(chart()).toMatchObject({
      name: "Heatmap",
      title: { text: "Levels", visible: true, font: { size: 11, color: "#1F3347" } },
      legend: { visible: false },
      borderVisible: false,
      dataLabels: { showValue: true, font: { bold: true } },
      categoryAxis: { reversePlotOrder: true },
      valueAxis: { visible: false, maximum: 3, majorGridlinesVisible: false },
      series: [
        { gapWidth: 8, hasDataLabels: true },
        { fillColor: "#2A4273", lineColor: "#FFFFFF", dataLabels: { linkNumberFormat: false } },
      ],
    });
    const [found, series] = await request((sheet) => {
      const made = sheet.charts.getItem("Heatmap");
      return [
        made.load("name,width,axes/valueAxis/maximum,title/text"),
        made.series.load("items/gapWidth,items/overlap"),
      ] as const;
    });
    expect([found.width, found.axes.valueAxis.maximum, found.title.text]).toEqual([
      660,
      3,
      "Levels",
    ]);
    expect(series.items.map(({ gapWidth, overlap }) => [gapWidth, overlap])).toEqual([
      [8, 100],
      [8, 100],
    ]);
  });

  test("one made in an earlier request is found by its name", async () => {
    const context = new Excel.RequestContext();
    const made = add(context.workbook.worksheets.getFirst());
    made.name = "First";
    await context.sync();
    made.name = "Second";
    const missing = context.workbook.worksheets.getFirst().charts.getItemOrNullObject("First");
    await context.sync();
    expect([chart().name, missing.isNullObject]).toEqual(["Second", true]);
  });

  test("its references follow rows, columns and the sheet's name", async () => {
    await request((sheet) => add(sheet));
    await request((sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.name = "Key figures";
    });
    expect(chart().series[0]).toMatchObject({
      name: "='Key figures'!$C$2",
      values: "='Key figures'!$C$3:$C$5",
      categories: "='Key figures'!$B$3:$B$5",
    });
  });

  describe("as pictures", () => {
    /** The width serves as the picture. */
    const widthOf = async (...size: Parameters<Excel.Chart["getImage"]>): Promise<number> => {
      const image = await request((sheet) => sheet.charts.getItem("Levels").getImage(...size));
      return Number(atob(image.value));
    };

    beforeEach(async () => {
      excel().host.chartPainter = (_host, _sheet, _chart, width) =>
        new TextEncoder().encode(String(width));
      await request((sheet) => {
        const made = add(sheet);
        made.name = "Levels";
        made.width = 300;
        made.height = 150;
      });
    });

    test.each([
      ["nothing", [], 400],
      ["a width", [1000], 1000],
      ["a height", [undefined, 100], 200],
      ["both", [1000, 100], 200],
    ] as const)("keep their proportions if %s is requested", async (_what, size, expected) => {
      expect(await widthOf(...size)).toBe(expected);
    });

    test("are refused in an invalid size, and if there are none", async () => {
      await expect(widthOf(0)).rejects.toMatchObject({ code: "InvalidArgument" });
      await expect(widthOf(100, 100, "Wide" as "Fit")).rejects.toMatchObject({
        code: "InvalidArgument",
      });
      excel().host.chartPainter = undefined;
      await expect(widthOf()).rejects.toMatchObject({ code: "GeneralException" });
    });
  });
});
