/** What is written to: standard error, whose line can be replaced only on a terminal. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Fewer files are read before anybody wonders. */
const FEW = 50;

/** Goes to the beginning of the line and empties it. */
const EMPTY_LINE = "\r\u001B[K";

/**
 * Says on one line of a terminal how many of many files have been read; anywhere else nothing. The
 * function it returns takes that number, and empties the line once it is the last.
 */
export function progressOn(stream: ProgressStream, total: number): (done: number) => void {
  if (stream.isTTY !== true || total < FEW) return () => undefined;
  const step = Math.ceil(total / 100);
  return (done) => {
    if (done === total) stream.write(EMPTY_LINE);
    else if (done % step === 0) stream.write(`${EMPTY_LINE}${done} of ${total} workbooks read`);
  };
}
