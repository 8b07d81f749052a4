import { readFramework } from "../../src/framework/readFramework";
import type { Framework } from "../../src/framework/framework";
import { shippedFramework, shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { problemLine } from "./problemLine";
import { readTextFile } from "./readTextFile";
import { nearestText } from "./responses/nearestText";

export type FrameworkChoice =
  | { readonly kind: "framework"; readonly framework: Framework }
  /** `message` is one line. */
  | { readonly kind: "none"; readonly message: string };

/** The framework that --framework names: one of ours by id, otherwise a framework file by path. */
export async function chooseFramework(idOrPath: string): Promise<FrameworkChoice> {
  const shipped = shippedFramework(idOrPath);
  if (shipped !== undefined) {
    return { kind: "framework", framework: shipped };
  }
  if (!/[./\\]/.test(idOrPath)) {
    return { kind: "none", message: unknownFramework(idOrPath) };
  }
  const file = await readTextFile(idOrPath);
  if (file.kind === "unreadable") {
    return { kind: "none", message: file.message };
  }
  const reading = readFramework(file.text, idOrPath);
  return reading.kind === "framework"
    ? reading
    : { kind: "none", message: problemLine(reading.problems) };
}

function unknownFramework(id: string): string {
  const ids = shippedFrameworks().map((framework) => framework.id);
  const nearest = nearestText(id, ids);
  const hint =
    nearest === undefined
      ? `Use ${ids.join(" or ")}, or the path of a framework file.`
      : `Did you mean ${nearest}?`;
  return `No framework is called “${id}”. ${hint}`;
}
