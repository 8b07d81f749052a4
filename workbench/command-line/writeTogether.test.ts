import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeTogether } from "./writeTogether";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("files that are written together", () => {
  test("are complete, replace the old ones and leave nothing else behind", async () => {
    const [one, two] = [join(folder, "one"), join(folder, "two")];
    await writeFile(one, "earlier and longer");
    await writeTogether([
      { path: one, content: "new" },
      { path: two, content: new Uint8Array([65]) },
    ]);
    expect(await readFile(one, "utf8")).toBe("new");
    expect(await readFile(two, "utf8")).toBe("A");
    expect(await readdir(folder)).toEqual(["one", "two"]);
  });

  test("are all left unchanged if one cannot be written", async () => {
    const one = join(folder, "one");
    await writeFile(one, "earlier");
    const files = [one, join(folder, "missing", "two")].map((path) => ({ path, content: "new" }));
    expect(await writeTogether(files)).toEqual({
      kind: "unwritable",
      message: `${files[1].path}: there is no such file or folder.`,
    });
    expect(await readFile(one, "utf8")).toBe("earlier");
    expect(await readdir(folder)).toEqual(["one"]);
  });
});
