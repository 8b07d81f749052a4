/** How long reading departments' files keeps the pane from answering, in Chromium. */
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, browserPath } from "../../workbench/programs/browser";
import { serveWorkbench } from "../../workbench/programs/serveWorkbench";
import { withText } from "../tools/departmentFile";

export interface ReadingMeasure {
  readonly files: number;
  /** Milliseconds for a file, from the drop until the last one is read. */
  readonly each: number;
  /** The longest time in milliseconds in which the pane's thread did nothing else; below 50, 0. */
  readonly longest: number;
  /**
   * The most processor time of one task of that thread, in milliseconds: what `longest` would be on
   * a machine that does nothing else. The page that stands in for Excel has the same thread.
   */
  readonly processor: number;
}

const COUNTS = [10, 100, 200] as const;
/** Longer than the slowest reading of all files. */
const PATIENCE = 300_000;

/**
 * Drops as many files on the pane, each with another department's name, and watches its thread.
 * @param bytes a department's file
 * @throws Error if there is no Chromium or the page does not work as it should
 */
export async function measureReading(
  bytes: Uint8Array,
  counts: readonly number[] = COUNTS,
): Promise<readonly ReadingMeasure[]> {
  const server = await serveWorkbench();
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  try {
    const measures: ReadingMeasure[] = [];
    for (const files of counts) {
      const page = await browser.newPage({ ignoreHTTPSErrors: true, reducedMotion: "reduce" });
      await page.goto(server.address);
      const pane = page.frameLocator("aside iframe");
      await pane.getByRole("button", { name: /^Start an assessment/ }).click();
      await pane.getByRole("radio", { name: /^National Procurement/ }).check();
      await pane.getByLabel(/^Council/).fill("Fenbridge District Council");
      await pane.getByRole("button", { name: /^Build/ }).click();
      await page.getByRole("tab", { name: "Start", selected: true }).waitFor();
      await pane.getByRole("navigation").getByRole("button", { name: "More" }).click();
      await pane.getByRole("button", { name: /^Departments/ }).click();
      await pane.getByRole("button", { name: "Add workbooks" }).waitFor();
      const given = Array.from({ length: files }, (_, index) =>
        Buffer.from(withText(bytes, "Corporate Services", `Department ${index + 1}`)).toString(
          "base64",
        ),
      );
      await pane.locator("body").evaluate((_body, contents) => {
        const data = new DataTransfer();
        contents.forEach((content, index) => {
          const part = Uint8Array.from(atob(content), (each) => each.charCodeAt(0));
          data.items.add(new File([part], `Department ${index + 1}.xlsx`));
        });
        (window as unknown as Prepared).given = data;
      }, given);
      // What was prepared is no part of the reading.
      await page.waitForTimeout(500);
      await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
      const taken = await pane.locator("body").evaluate(async (body, patience) => {
        const dataTransfer = (window as unknown as Prepared).given;
        let longest = 0;
        const watch = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        });
        watch.observe({ entryTypes: ["longtask"] });
        const from = performance.now();
        body.dispatchEvent(
          new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
        );
        // Without functions that have a name: tsx marks these with a helper that pages lack.
        for (const is of [true, false]) {
          while ((document.querySelector("[role=progressbar]") !== null) !== is) {
            if (performance.now() - from > patience) throw new Error("Reading does not end.");
            await new Promise((done) => setTimeout(done, 5));
          }
        }
        const milliseconds = performance.now() - from;
        await new Promise((done) => setTimeout(done, 200));
        watch.disconnect();
        return { milliseconds, longest };
      }, PATIENCE);
      const processor = longestTask(await browser.stopTracing());
      const { milliseconds, longest } = taken;
      measures.push({ files, each: milliseconds / files, longest, processor });
      await page.close();
    }
    return measures;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The page, with the files to drop. */
interface Prepared {
  given: DataTransfer;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Processor time of the longest task on the threads that run the page's scripts. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(threadOf),
  );
  const tasks = traceEvents.filter(
    (one) => one.name.endsWith("RunTask") && threads.has(threadOf(one)),
  );
  if (tasks.length === 0) throw new Error("The trace has no tasks of the page.");
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}
