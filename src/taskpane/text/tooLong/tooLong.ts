import { tooLongText } from "./tooLongText";

/**
 * What is wrong with a text that is too long, as a field that stops taking letters would cut it silently.
 * @returns what to do, or undefined if the text has room without the spaces around it
 */
export function tooLong(typed: string, most: number): string | undefined {
  const { length } = typed.trim();
  return length > most ? tooLongText("tooLong.shorten", { most, count: length }) : undefined;
}
