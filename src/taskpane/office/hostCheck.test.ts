import { checkHost } from "./hostCheck";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

/** An Office that reports the host `host` and supports ExcelApi up to `version`. */
function giveOffice(host: string | null, version: number): void {
  Reflect.set(globalThis, "Office", {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host, platform: null }),
    context: {
      requirements: {
        isSetSupported: (set: string, wanted: string) =>
          set === "ExcelApi" && Number(wanted.split(".")[1]) <= version,
      },
    },
  });
}

test.each([
  ["Excel", 9, "ready"],
  ["Excel", 17, "ready"],
  ["Excel", 8, "tooOld"],
  ["Word", 9, "notExcel"],
  [null, 9, "notExcel"],
])("In the host %s with ExcelApi 1.%d the pane is %s.", async (host, version, kind) => {
  giveOffice(host, version);
  expect(await checkHost()).toEqual({ kind });
});

test("If office.js did not load, the pane says so.", async () => {
  expect(await checkHost()).toEqual({ kind: "noOffice" });
});
