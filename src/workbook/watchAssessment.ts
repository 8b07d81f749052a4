/** Tells when cells change, so that the pane can read again. */

/**
 * Calls back after every change of a cell in the workbook; Excel can miss fast edits, so a reader
 * must not rely on being told of each.
 * @returns how to stop
 */
export async function watchAssessment(changed: () => void): Promise<() => Promise<void>> {
  return await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async () => {
      changed();
      await Promise.resolve();
    });
    await context.sync();
    return async () => {
      await Excel.run(handler.context, async (own) => {
        handler.remove();
        await own.sync();
      });
    };
  });
}
