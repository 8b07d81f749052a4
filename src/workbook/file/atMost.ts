import { tooLarge } from "./FileRefused";

/**
 * Counts more of something.
 * @throws FileRefused when there are too many
 */
export type Count = (more?: number) => void;

/** A counter with a limit, because small files can be made to expand endlessly. */
export function atMost(limit: number, what: string): Count {
  let count = 0;
  return (more = 1) => {
    count += more;
    if (count > limit) throw tooLarge(`it has more than ${limit.toLocaleString("en-GB")} ${what}`);
  };
}
