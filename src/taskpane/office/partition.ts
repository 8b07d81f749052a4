/** Office's key for storage that is kept apart for each site that Excel is open in; empty where there is none. */
export function readPartition(): string {
  return Office.context.partitionKey ?? "";
}
