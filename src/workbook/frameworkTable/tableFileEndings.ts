/** Endings of the files that a framework can be read from. */
export const TABLE_FILE_ENDINGS = [".xlsx", ".xlsm", ".csv", ".tsv", ".txt", ".json"] as const;
