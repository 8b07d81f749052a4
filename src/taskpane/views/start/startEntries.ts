import type { Framework } from "../../../framework/framework";
import type { ShippedFrameworkId } from "../../../framework/shippedFrameworkList";
import type { LastRoundRead } from "../../../workbook/read/returns/ReturnOutcome";
import type { FrameworkSource } from "../../context/frameworkSource";

/** The framework that is chosen on the Start view. */
export type FrameworkChoice =
  { readonly kind: "shipped"; readonly id: ShippedFrameworkId } | { readonly kind: "file" };

/** What has been entered on the Start view; kept while the person looks elsewhere or cancels. */
export interface StartEntries {
  readonly choice: FrameworkChoice;
  /** A framework that was read from a file, offered whether chosen or not. */
  readonly fromFile: Framework | undefined;
  /** The table or file that it was just read from, until something is built. */
  readonly readFrom?: string;
  /** The round whose answers are taken over; undefined if there is none. */
  readonly lastRound: LastRoundRead | undefined;
  readonly organisation: string;
  readonly department: string;
  readonly allowNotApplicable: boolean;
}

export const EMPTY_ENTRIES: StartEntries = {
  choice: { kind: "shipped", id: "nps-2018" },
  fromFile: undefined,
  lastRound: undefined,
  organisation: "",
  department: "",
  allowNotApplicable: false,
};

/** The chosen framework with its texts; rejects if they cannot be fetched. */
export async function chosenFramework(
  frameworks: FrameworkSource,
  { choice, fromFile }: Pick<StartEntries, "choice" | "fromFile">,
): Promise<Framework | undefined> {
  return choice.kind === "file" ? fromFile : frameworks.load(choice.id);
}
