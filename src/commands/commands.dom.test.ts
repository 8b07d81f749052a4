import { readFileSync } from "node:fs";
import { join } from "node:path";
import { storedCommandTroubles } from "./commandTroubles";

const manifest = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");
const functionNames = [...manifest.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(
  (match) => match[1],
);

type Command = (event: { completed(): void }) => void;

/** Runs the commands' page as Office would, and returns the functions it associated. */
async function associated(): Promise<ReadonlyMap<string, Command>> {
  const commands = new Map<string, Command>();
  Reflect.set(globalThis, "Office", {
    context: {},
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
    onReady: (ready: () => void) => Promise.resolve(ready()),
  });
  await import("./commands");
  return commands;
}

test("Every function named in the manifest exists, and a failing one leaves a trouble for the pane.", async () => {
  const commands = await associated();
  expect([...commands.keys()]).toEqual(functionNames);
  expect(functionNames).toEqual(["refreshSummary"]);
  // There is no Excel here, so the refresh fails.
  await new Promise<void>((resolve) => commands.get("refreshSummary")?.({ completed: resolve }));
  expect(storedCommandTroubles("").read()?.details).toContain("Refresh summary");
});
