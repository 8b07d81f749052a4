/** How a command ended; this decides the exit code. */
export type CommandOutcome =
  /** Exit code 0; `output` goes to standard output, each of `notes` to standard error as a line. */
  | { readonly kind: "done"; readonly output: string; readonly notes?: readonly string[] }
  /** Exit code 1, because --strict was given and reading found problems: the lines of `notes`. */
  | { readonly kind: "problems"; readonly output: string; readonly notes: readonly string[] }
  /** Exit code 1: some input is wrong, and nothing was written. */
  | { readonly kind: "badInput"; readonly message: string }
  /** Exit code 2: the command itself is misspelt. */
  | { readonly kind: "wrongUsage"; readonly message: string };

/** An outcome with exit code 1. */
export function badInput(message: string): CommandOutcome {
  return { kind: "badInput", message };
}

/** An outcome with exit code 2. */
export function wrongUsage(message: string): CommandOutcome {
  return { kind: "wrongUsage", message };
}
