/** The web worker that reads departments' files, one at a time, so that the pane never waits. */
import { doJob } from "./doJob";
import type { ReadingJob } from "./ReadingJob";

addEventListener("message", ({ data }: MessageEvent<ReadingJob>) => {
  void doJob(data).then((result) => postMessage(result));
});
