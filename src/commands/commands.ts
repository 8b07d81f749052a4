/** Registers the ribbon's commands; each name is a FunctionName in the manifest. */
import { refreshWorkbook } from "../workbook/refresh/refreshWorkbook";
import { troubleWithCause } from "../workbook/excel/troubleWithCause";
import { storedCommandTroubles } from "./commandTroubles";
import { refreshSummary, type RefreshOutcome } from "./refreshSummary";

void Office.onReady(() => {
  const troubles = storedCommandTroubles(Office.context.partitionKey ?? "");
  Office.actions.associate("refreshSummary", (event: Office.AddinCommands.Event) => {
    void refreshSummary(refresh, troubles, () => event.completed());
  });
});

async function refresh(): Promise<RefreshOutcome> {
  try {
    await refreshWorkbook();
    return { kind: "refreshed" };
  } catch (error) {
    return { kind: "failed", trouble: await troubleWithCause(error, "Refresh summary") };
  }
}
