/** Tables of frameworks as LibreOffice saves them. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFramework } from "../../src/framework/readFramework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { convert } from "../programs/libreOffice";
import { tableWorkbook } from "./tableWorkbook";
import { runMaturity } from "./testRun";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
});
afterEach(() => rm(folder, { recursive: true }));

test.each(shippedFrameworks())(
  "$id as a table, saved by LibreOffice, is imported word for word",
  async (framework) => {
    const saved = join(folder, "saved.xlsx");
    await writeFile(saved, await convert(await tableWorkbook(framework), "xlsx"));
    const out = join(folder, "again.json");
    const imported = await runMaturity("framework", "import", saved, "--out", out);
    expect(imported).toMatchObject({ code: 0, errors: "" });
    const reading = readFramework(await readFile(out, "utf8"), "again.json");
    expect(reading).toEqual({ kind: "framework", framework });
  },
);
