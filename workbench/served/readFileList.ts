/** Reads files.json, the build's own list of what has to be served. */

export interface ListedFile {
  /** Below the base address: "js/taskpane.12345678.js". */
  readonly path: string;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** The list, or undefined if the text is none. */
export function readFileList(text: string): readonly ListedFile[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const files = Object.entries(value).map(([path, sha256]): ListedFile | undefined =>
    /^[\w-][\w./-]*$/.test(path) && !path.includes("..") && typeof sha256 === "string"
      ? { path, sha256 }
      : undefined,
  );
  return files.length === 0 || files.includes(undefined)
    ? undefined
    : files.filter((file) => file !== undefined);
}
