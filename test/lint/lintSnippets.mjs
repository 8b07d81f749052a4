/**
 * Lints texts as if they were in the named files. Argument: the configuration, if not the usual one.
 * Input: JSON [[file, text], ...]. Output: the rules that each breaks.
 */
import { readFileSync } from "node:fs";
import { ESLint } from "eslint";

const eslint = new ESLint({ overrideConfigFile: process.argv[2] });
const broken = [];
for (const [filePath, text] of JSON.parse(readFileSync(0, "utf8"))) {
  const [result] = await eslint.lintText(text, { filePath });
  broken.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(broken));
