import { strToU8, zipSync } from "fflate";
import { emptyWorkbook } from "../excel/openWorkbook";
import { partsLeftOut } from "./partsLeftOut";

test.each([
  ["xl/media/image1.png", "", ["pictures"]],
  ["xl/threadedComments/threadedComment1.xml", "", ["comments"]],
  [
    "xl/worksheets/sheet1.xml",
    "<cfRule><colorScale><cfvo/></colorScale></cfRule>",
    ["colour scales, bars or icons in cells"],
  ],
  ["xl/tables/table1.xml", '<x:filterColumn colId="0"/>', ["filters"]],
  ["xl/charts/chart7.xml", "", ["charts that are not of bars"]],
  ["xl/worksheets/sheet1.xml", "<worksheet/>", []],
])("Of a file with %s it says so.", (name, text, parts) => {
  expect(partsLeftOut(zipSync({ [name]: strToU8(text) }), emptyWorkbook())).toEqual(parts);
});
