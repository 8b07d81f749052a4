import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "./version";

test("The pane and the manifest have the same version.", () => {
  const manifest = readFileSync(join(__dirname, "..", "..", "..", "manifest.xml"), "utf8");
  expect(/<Version>([\d.]+)<\/Version>/.exec(manifest)?.[1]).toBe(`${VERSION}.0`);
});
