/** Why a file is refused. */
export type FileFault =
  /** Encrypted with a password. */
  | "password"
  /** Encrypted by a sensitivity label: no password opens it. */
  | "label"
  /** Something else than an .xlsx file, or one saved in a way that cannot be read. */
  | "format"
  | "tooLarge"
  | "damaged";

/**
 * Thrown for a file that cannot be trusted. Its message says in plain English what is wrong, where,
 * and what to do.
 */
export class FileRefused extends Error {
  override readonly name = "FileRefused";

  constructor(
    message: string,
    readonly fault: FileFault = "damaged",
  ) {
    super(message);
  }
}

/** A file that contradicts itself or contains something impossible in a workbook. */
export function damage(what: string): FileRefused {
  return new FileRefused(
    `This file is damaged: ${what}. Ask for another copy of it, or open it in Excel, check it, save it under another name and try again.`,
  );
}

/** A file with more of something than an assessment ever has. */
export function tooLarge(what: string): FileRefused {
  return new FileRefused(
    `This file is too large: ${what}. In Excel, delete what is not needed, save it and try again.`,
    "tooLarge",
  );
}
