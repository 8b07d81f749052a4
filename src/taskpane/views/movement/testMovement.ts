/** Opens the view Movement in tests, with files to choose. */
import { screen, waitFor } from "@testing-library/react";
import type { Assessment, EarlierAssessment } from "../../../assessment/assessment";
import { earlierWith } from "../../../assessment/movement/testEarlier";
import { allValueCodes } from "../../../framework/framework";
import { shippedFrameworks } from "../../../framework/shippedFrameworks";
import type { EarlierRead } from "../../../workbook/read/returns/ReturnOutcome";
import { makeFakeAssessmentService } from "../../testing/fakeAssessmentService";
import { heading, openPane, place, type OpenedPane } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

export const [procurement] = shippedFrameworks();
export const now = sampleAssessment(procurement);
export const codes = allValueCodes(procurement);

/** The answers of now, but for these levels; 0 is not assessed. */
export function lastYear(levels: Readonly<Record<string, number>>): EarlierAssessment {
  return earlierWith(
    procurement,
    new Map(
      codes.map(({ id, ref }) => {
        const { entry = { kind: "notAssessed" } as const } = now.responses.get(id) ?? {};
        const value = levels[ref];
        const then =
          value === undefined
            ? entry
            : value === 0
              ? ({ kind: "notAssessed" } as const)
              : ({ kind: "level", value } as const);
        return [id, { entry: then, comment: `${ref} then.`, evidence: "" }];
      }),
    ),
  );
}

const lower = Object.fromEntries(
  codes.filter(({ ref }) => ref.startsWith("SL1.")).map(({ ref }) => [ref, 1]),
);
export const earlier = lastYear({ ...lower, "SL2.1": 0 });
export const read: EarlierRead = { kind: "earlier", earlier, notes: [] };

export async function openMovement(
  contents: Assessment = now,
  files: Readonly<Record<string, EarlierRead>> = { "Fenbridge 2025.xlsx": read },
): Promise<OpenedPane> {
  const service = makeFakeAssessmentService(contents);
  for (const [name, one] of Object.entries(files)) service.earlierFiles.set(name, one);
  const opened = openPane(service);
  await opened.user.click(await place("More"));
  await opened.user.click(await screen.findByRole("button", { name: /^Movement/ }));
  await heading("Movement");
  return opened;
}

export async function choose({ user }: OpenedPane, ...names: readonly string[]): Promise<void> {
  await user.upload(
    screen.getByLabelText("Workbook of the earlier assessment"),
    names.map((name) => new File(["x"], name)),
  );
  await waitFor(() => expect(screen.queryByText(/^Reading /)).toBeNull());
}
