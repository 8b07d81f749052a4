/** Looks for the cause of a refusal, which Excel's error does not name. */
import { AT_ONCE, sendRequest } from "./requestContext";
import type { Trouble } from "./Trouble";
import { isAccessDenied, readOnlyWorkbook, refusalRemedy, troubleOf } from "./troubles";

/**
 * The trouble for an error. If Excel denied access, one request looks for the cause: what cannot be
 * it is left out of the possible causes.
 * @param step names what was being done: "Building"
 */
export async function troubleWithCause(error: unknown, step: string): Promise<Trouble> {
  const trouble = troubleOf(error, step);
  if (!isAccessDenied(error)) return trouble;
  try {
    const { readOnly, structure, sheet } = await whatIsProtected();
    const { details } = trouble;
    if (readOnly) return { ...troubleOf(readOnlyWorkbook(), step), details };
    // Ours are protected without a password, so a protected sheet is not certainly the cause.
    const causes = [
      ...(structure ? (["structure"] as const) : []),
      ...(sheet ? (["password"] as const) : []),
      ...(["label", "fault"] as const),
    ];
    return { ...trouble, remedy: refusalRemedy(causes) };
  } catch {
    // Excel does not answer now: all causes are possible.
    return trouble;
  }
}

async function whatIsProtected(): Promise<
  Readonly<Record<"readOnly" | "structure" | "sheet", boolean>>
> {
  const workbook = await sendRequest((context) => {
    context.workbook.load("readOnly");
    context.workbook.protection.load("protected");
    context.workbook.worksheets.load("items/protection/protected");
    return context.workbook;
  }, AT_ONCE);
  return {
    readOnly: workbook.readOnly,
    structure: workbook.protection.protected,
    sheet: workbook.worksheets.items.some(({ protection }) => protection.protected),
  };
}
