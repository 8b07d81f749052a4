const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EISDIR: "that is a folder",
  ENOTFILE: "that is neither a file nor a folder",
  EFBIG: "it is larger than 200 MB, which is more than can be read",
  ENOTDIR: "part of that path is not a folder",
  EACCES: "access is not permitted",
  EPERM: "access is not permitted",
  EBUSY: "it is in use, perhaps open in Excel",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
};

/** Why a file could not be read or written, as one sentence that names the file. */
export function fileErrorSentence(path: string, error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  const reason = hasCode ? REASONS[String(error.code)] : undefined;
  return `${path}: ${reason ?? String(error)}.`;
}
