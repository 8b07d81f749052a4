/** For the tests of Excel's rules: each runs Microsoft's client library with the stand-in. */
import { openExcel, type ExcelOptions, type ExcelStandIn } from "../bridge/openExcel";

let open: ExcelStandIn | undefined;

/** Opens Excel before each test of the file and closes it after. */
export function openExcelForEachTest(options: ExcelOptions = {}): () => ExcelStandIn {
  beforeEach(() => {
    open = openExcel({ now: () => new Date(2026, 2, 12), ...options });
  });
  afterEach(() => {
    open?.close();
    open = undefined;
  });
  return () => {
    if (!open) throw new Error("Excel is open within tests only.");
    return open;
  };
}

/** Runs one request on the first sheet; returns the function's result, after the sync. */
export async function request<Result>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result,
): Promise<Result> {
  const context = new Excel.RequestContext();
  const result = act(context.workbook.worksheets.getFirst(), context);
  await context.sync();
  return result;
}

/** The code of the error from Excel or its library; "" if there was none. */
export async function refusal(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  try {
    await request(act);
    return "";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
