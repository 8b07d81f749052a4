/**
 * Checks a served build: `npm run check:served -- https://workbook.example.gov.uk`. Exit code 1 if
 * something would not work.
 */
import { getFromWeb } from "./Answer";
import { checkServed } from "./checkServed";

async function run(address: string): Promise<void> {
  const { faults, notes } = await checkServed(address, getFromWeb);
  for (const note of notes) console.log(`Note: ${note}`);
  for (const fault of faults) console.error(`Fault: ${fault}`);
  console.log(
    faults.length === 0
      ? `${address}: every file of the build is served as it should be.`
      : `${address}: ${faults.length} ${faults.length === 1 ? "fault" : "faults"}.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}

void run(process.argv[2] ?? "");
