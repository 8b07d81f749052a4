import { allKeyAreas, allValueCodes, type Framework } from "../../src/framework/framework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { readArguments } from "./readArguments";

/** `frameworks [--json]`: the frameworks that come with the product. */
export async function frameworksCommand(args: readonly string[]): Promise<CommandOutcome> {
  const read = readArguments(args, { json: { type: "boolean" } });
  if (read.kind === "wrong") {
    return wrongUsage(read.message);
  }
  const { values, positionals } = read.arguments;
  if (positionals.length > 0) {
    return wrongUsage(`frameworks takes no file, but “${positionals[0]}” was given.`);
  }
  const frameworks = shippedFrameworks();
  const output = values.json
    ? `${JSON.stringify(frameworks.map(outline), null, 2)}\n`
    : frameworks.map(asText).join("\n");
  return { kind: "done", output };
}

/** The framework's ids and titles, without its texts. */
function outline({ id, title, version, levels, themes }: Framework) {
  return {
    id,
    title,
    version,
    levels: levels.map(({ value, label }) => ({ value, label })),
    themes: themes.map((theme) => ({
      ...named(theme),
      keyAreas: theme.keyAreas.map((keyArea) => ({
        ...named(keyArea),
        valueCodes: keyArea.valueCodes.map(named),
      })),
    })),
  };
}

function named({ id, title }: { readonly id: string; readonly title: string }) {
  return { id, title };
}

function asText(framework: Framework): string {
  const { id, title, version, levels, themes } = framework;
  const counts = [
    `${themes.length} themes`,
    `${allKeyAreas(framework).length} key areas`,
    `${allValueCodes(framework).length} value codes`,
  ];
  return [
    `${id}: ${title}, ${version}`,
    `  ${counts.join(", ")}`,
    `  levels ${levels.map(({ label }) => label).join(", ")}`,
    ...themes.map((theme) => `  ${theme.ref}  ${theme.title}`),
    "",
  ].join("\n");
}
