/** The web worker that reads departments' files, one at a time, so that the pane never waits. */
import { readReturn } from "../../../workbook/read/returns/readReturn";
import type { ReadingJob, ReadingResult } from "./ReadingJob";

async function resultOf({ file, into }: ReadingJob): Promise<ReadingResult> {
  try {
    return { kind: "done", reading: await readReturn(file, into) };
  } catch (error) {
    return { kind: "failed", details: String(error) };
  }
}

addEventListener("message", ({ data }: MessageEvent<ReadingJob>) => {
  void resultOf(data).then((result) => postMessage(result));
});
