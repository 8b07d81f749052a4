import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { expectBuiltCells } from "./builtCells";

test("A built workbook of the procurement strategy has the cells that it was built with.", () =>
  expectBuiltCells(shippedFrameworks()[0]));
