/**
 * Office's key for storage that is separate for each site that Excel is open in; empty if there is
 * none.
 */
export function readPartition(): string {
  return Office.context.partitionKey ?? "";
}
