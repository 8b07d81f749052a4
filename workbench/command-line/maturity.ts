/** The command line: `npm run --silent maturity -- <command>`. */
import { answerArguments } from "./answerArguments";

async function main(): Promise<void> {
  const { code, output, errors } = await answerArguments(process.argv.slice(2));
  process.stdout.write(output);
  process.stderr.write(errors);
  process.exitCode = code;
}

void main();
