/** Below Excel's limit of 32,767 characters per cell, with room for the mark. */
export const CHUNK_LENGTH = 30000;

/**
 * A long text in chunks that each fit a cell. None ends within a character such as an emoji: a
 * workbook's file cannot hold half of one.
 * @param mark begins every chunk, so that Excel does not take it for a formula or number
 */
export function textChunks(text: string, mark: string): readonly string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length;) {
    const full = text.slice(start, start + CHUNK_LENGTH);
    const chunk = full.length < CHUNK_LENGTH ? full : full.replace(/[\ud800-\udbff]$/, "");
    chunks.push(mark + chunk);
    start += chunk.length;
  }
  return chunks;
}
