/** The page to try the add-in without Excel: `npm start`. Serves it until Ctrl+C. */
import { createPageServer } from "./pageServer";
import { findCertificate, TRUSTED_FOLDER, type Certificate } from "./certificate";
import { openBrowser } from "./openBrowser";
import { portIsTaken } from "./portIsTaken";
import { readStartOptions, START_USAGE, type StartOptions } from "./startOptions";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

function sayCertificate(certificate: Certificate): void {
  if (certificate.kind === "trusted") {
    say("Certificate: the one of office-addin-dev-certs, which this computer trusts.");
    return;
  }
  say(`Certificate: self-signed. ${certificate.why}`);
  say("  The browser warns once: select Advanced, then continue to localhost.");
  say("  To stop the warning: npx office-addin-dev-certs install");
}

function takenMessage(port: number): string {
  return (
    `Port ${port} is taken, perhaps by an npm start in another window.\n` +
    `Stop that with Ctrl+C, or choose another port: npm start -- --port ${port + 1}`
  );
}

/** Reports every quarter of the first build once. */
function progress(): (share: number) => void {
  let said = 0;
  return (share) => {
    const quarters = Math.floor(share * 4);
    if (quarters <= said || quarters === 4) return;
    said = quarters;
    say(`  ${quarters * 25} %`);
  };
}

async function serve({ port, browser, frozen }: StartOptions): Promise<void> {
  const began = Date.now();
  const address = `https://localhost:${port}/`;
  const certificate = findCertificate(TRUSTED_FOLDER, new Date());
  say("Maturity Workbook in a browser, beside a stand-in for Excel.");
  sayCertificate(certificate);
  say("Building the pages. This takes up to half a minute.");

  let ready = false;
  const built = (problems: string): void => {
    if (problems !== "") {
      complain(`The pages could not be built:\n${problems}`);
      if (frozen) process.exit(1);
      complain("Correct the file and save it: the pages are then rebuilt.");
    } else if (ready) {
      say("Rebuilt. Save your workbook, then reload the page.");
    } else {
      ready = true;
      void listening.then(() => {
        say(`Ready after ${Math.round((Date.now() - began) / 1000)} s: ${address}`);
        return afterReady(address, browser);
      });
    }
  };
  const server = createPageServer({
    port,
    certificate,
    frozen,
    onProgress: progress(),
    onBuilt: built,
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      say("Stopped.");
      void server.stop().finally(() => process.exit(0));
    });
  }
  const listening = server.start();
  await listening;
}

async function afterReady(address: string, browser: boolean): Promise<void> {
  if (browser) {
    const opened = await openBrowser(address);
    say(
      opened
        ? "It opens in your browser."
        : "No browser could be opened from here. Open the address above in Chrome, Edge, Firefox or Safari.",
    );
  }
  say("Only this computer can reach it. Press Ctrl+C to stop.");
}

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  if (options === "help") {
    say(START_USAGE);
    return;
  }
  if ("refused" in options) {
    complain(`${options.refused}\n\n${START_USAGE}`);
    process.exitCode = 2;
    return;
  }
  if (await portIsTaken(options.port)) {
    complain(takenMessage(options.port));
    process.exitCode = 1;
    return;
  }
  try {
    await serve(options);
  } catch (error) {
    complain(
      `The page cannot be served: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exit(1);
  }
}

void main();
