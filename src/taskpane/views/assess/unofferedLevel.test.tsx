import { screen, waitFor } from "@testing-library/react";
import { allValueCodes } from "../../../framework/framework";
import { makeTestFramework, makeUneven } from "../../../framework/testFramework";
import { card, openAssess } from "../../testing/openAssess";
import { heading } from "../../testing/openPane";
import { sampleAssessment } from "../../testing/sampleAssessment";

describe("A level that cannot be chosen for the value code", () => {
  const uneven = makeUneven(makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 4 }));
  const [, noSecond, noTop] = allValueCodes(uneven);
  const entries = { [allValueCodes(uneven)[0].ref]: { kind: "level", value: 3 } } as const;

  test("has no card, is named below, and its key chooses nothing.", async () => {
    const { user, service } = await openAssess({
      framework: uneven,
      size: { assessed: 0, entries },
    });
    expect(await heading(`${noSecond.ref} ${noSecond.title}`)).toBeVisible();
    const group = screen.getByRole("radiogroup");
    const labels = uneven.levels.map(({ label }) => label);
    expect(group).toHaveTextContent(`Not for this value code: ${labels[1]}`);
    expect(screen.queryByRole("radio", { name: /^2/ })).toBeNull();
    expect(card(/^3/)).toBeVisible();
    await user.keyboard("2");
    expect(screen.getByRole("status")).toHaveTextContent(`Not for this value code: ${labels[1]}`);
    await user.keyboard("3");
    await waitFor(() => expect(service.records).toHaveLength(1));
    expect(service.records[0]).toMatchObject({
      valueCodeId: noSecond.id,
      fields: { entry: { kind: "level", value: 3 } },
    });
  });

  test("“Not applicable” is a card where the framework allows it, whatever the lead allows.", async () => {
    const { user } = await openAssess({
      framework: uneven,
      size: { assessed: 0, entries },
      prepare: (service) => {
        const held = sampleAssessment(uneven, { assessed: 0, entries });
        service.contents = { ...held, details: { ...held.details, allowNotApplicable: false } };
      },
    });
    expect(await heading(`${noSecond.ref} ${noSecond.title}`)).toBeVisible();
    expect(screen.queryByRole("radio", { name: /Not applicable/ })).toBeNull();
    await user.click(card(/^3/));
    await user.keyboard("{Enter}");
    expect(await heading(`${noTop.ref} ${noTop.title}`)).toBeVisible();
    expect(card(/Not applicable/)).toBeVisible();
  });
});
