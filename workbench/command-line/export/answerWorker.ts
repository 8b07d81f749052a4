/** A thread that reads workbooks: a path comes in, its answers go out. */
import { parentPort } from "node:worker_threads";
import { readAnswers } from "./readAnswers";

parentPort?.on("message", (path: string) => {
  void readAnswers(path).then((answers) => parentPort?.postMessage(answers));
});
