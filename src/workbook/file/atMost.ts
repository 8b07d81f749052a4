import { tooLarge } from "./FileRefused";

/** Counts so many more of a thing. @throws FileRefused when there are too many */
export type Count = (more?: number) => void;

/** A count that stops at a limit: small files can be made to unfold without end. */
export function atMost(limit: number, what: string): Count {
  let count = 0;
  return (more = 1) => {
    count += more;
    if (count > limit) throw tooLarge(`it has more than ${limit.toLocaleString("en-GB")} ${what}`);
  };
}
