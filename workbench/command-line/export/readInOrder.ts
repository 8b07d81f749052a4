import type { AnswerReader, FileAnswers } from "./FileAnswers";

/** How many files each reader may be ahead of the one that is written. */
const AHEAD = 4;

/**
 * The answers of each file in the order given, read by all readers at once. However many files there
 * are, only a few are in memory.
 */
export async function* readInOrder(
  paths: readonly string[],
  readers: readonly AnswerReader[],
): AsyncGenerator<FileAnswers> {
  const free = [...readers];
  const waiting: ((reader: AnswerReader) => void)[] = [];
  const take = async (): Promise<AnswerReader> =>
    free.pop() ?? (await new Promise<AnswerReader>((resolve) => waiting.push(resolve)));
  const giveBack = (reader: AnswerReader): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(reader);
    else next(reader);
  };
  const read = async (path: string): Promise<FileAnswers> => {
    const reader = await take();
    const answers = await reader.read(path);
    giveBack(reader);
    return answers;
  };
  const started: Promise<FileAnswers>[] = [];
  for (const path of paths) {
    started.push(read(path));
    if (started.length < readers.length * AHEAD) continue;
    const first = started.shift();
    if (first !== undefined) yield await first;
  }
  for (const one of started) yield await one;
}
