import { parseArgs, type ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Arguments<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true }>
>;

type ReadArguments<T extends Options> =
  | { readonly kind: "arguments"; readonly arguments: Arguments<T> }
  /** `message` is one sentence. */
  | { readonly kind: "wrong"; readonly message: string };

/** The options and file names of a command. Unknown options and missing values are errors. */
export function readArguments<const T extends Options>(
  args: readonly string[],
  options: T,
): ReadArguments<T> {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    return { kind: "arguments", arguments: parsed };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: "wrong", message: `${reason.split(/\.\s|\n/)[0].replace(/\.$/, "")}.` };
  }
}
