/** Reading several files as the pane does where there are no web workers. */
import { makeTestFramework } from "../../../../src/framework/testFramework";
import { readReturns } from "../../../../src/taskpane/office/returns/readReturns";
import type { Receiving, ReturnReading } from "../../../../src/workbook/read/returns/ReturnOutcome";
import { departmentFile } from "../../../tools/departmentFile";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 2 });
const into: Receiving = { framework, organisation: "", sample: false, added: "2026-05-14T10:42" };
let housing: File;

beforeAll(async () => {
  const { bytes, name } = await departmentFile("Housing", [1, 2], framework);
  housing = new File([new Uint8Array(bytes)], name, { lastModified: Date.UTC(2026, 4, 12) });
});

async function read(
  files: readonly File[],
  seen: (reading: ReturnReading, controller: AbortController) => void = () => undefined,
  receiving = into,
): Promise<readonly ReturnReading[]> {
  const controller = new AbortController();
  const readings: ReturnReading[] = [];
  await readReturns(
    files,
    receiving,
    (reading) => {
      readings.push(reading);
      seen(reading, controller);
    },
    controller.signal,
  );
  return readings;
}

/** What the readings say: a department, or why the file is left out. */
const said = (readings: readonly ReturnReading[]): readonly string[] =>
  readings.map((one) => (one.kind === "read" ? one.answers.department : one.reason));

test("Each file in turn, with its date; a bad one never stops the rest.", async () => {
  const readings = await read([
    new File(["x"], "x.xlsx"),
    housing,
    new File([], "empty.xlsx"),
    housing,
  ]);
  expect(said(readings)).toEqual(["format", "Housing", "format", "Housing"]);
  expect(readings[1]).toMatchObject({
    kind: "read",
    modified: expect.stringMatching(/^2026-05-1/) as unknown,
  });
});

test("A file that the computer does not give, and one far too large, are left out unread.", async () => {
  const away = new File(["x"], "away.xlsx");
  away.arrayBuffer = () => Promise.reject(new DOMException("Gone", "NotReadableError"));
  const huge = new File(["x"], "huge.xlsx");
  Object.defineProperty(huge, "size", { value: 200_000_000 });
  huge.arrayBuffer = () => Promise.reject(new Error("It was opened."));
  expect(said(await read([away, huge, housing]))).toEqual(["notOpened", "tooLarge", "Housing"]);
});

test("Cancelling keeps what is read.", async () => {
  const readings = await read([housing, housing, housing], (_reading, controller) =>
    controller.abort(),
  );
  expect(said(readings)).toEqual(["Housing"]);
});

test("A reader that breaks down says so of its file, and the next file is read.", async () => {
  let reads = 0;
  const breaking: Receiving = {
    ...into,
    get framework() {
      reads += 1;
      if (reads === 1) throw new Error("A mistake of ours.");
      return framework;
    },
  };
  const readings = await read([housing, housing], () => undefined, breaking);
  expect(said(readings)).toEqual(["notRead", "Housing"]);
  expect(readings[0]).toMatchObject({
    message: expect.stringMatching(/^Something went wrong/) as unknown,
  });
});
