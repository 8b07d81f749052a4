import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serializeFramework } from "../../src/framework/serializeFramework";
import { makeTestFramework } from "../../src/framework/testFramework";
import { chooseFramework } from "./chooseFramework";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "maturity-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function messageFor(name: string): Promise<string> {
  const choice = await chooseFramework(name);
  return choice.kind === "none" ? choice.message : "";
}

describe("the chosen framework", () => {
  test("is one of ours if its id is given", async () => {
    const choice = await chooseFramework("statement-set-v16a-1");
    expect(choice).toMatchObject({ framework: { id: "statement-set-v16a-1" } });
  });

  test("is the one in a file if a path is given", async () => {
    const path = join(folder, "mine.json");
    await writeFile(path, serializeFramework(makeTestFramework()));
    expect(await chooseFramework(path)).toEqual({
      kind: "framework",
      framework: makeTestFramework(),
    });
  });

  test.each([
    ["an id that is nearly ours", "nsp-2018", "Did you mean nps-2018?"],
    ["an id that is not", "mine", "Use nps-2018 or statement-set-v16a-1"],
    ["a file that is not there", "./nowhere.json", "there is no such file"],
  ])("is missing for %s", async (_title, name, message) => {
    expect(await messageFor(name)).toContain(message);
  });

  test("is missing for a file with problems, and the places of the problems are named", async () => {
    const path = join(folder, "bad.json");
    await writeFile(path, "{}");
    expect(await messageFor(path)).toContain(`${path}, line 1`);
  });

  test("is missing for a file that is not UTF-8", async () => {
    const path = join(folder, "latin.json");
    await writeFile(path, Buffer.from('{"title": "caf\u00e9"}', "latin1"));
    expect(await messageFor(path)).toContain("is not UTF-8 text");
  });
});
