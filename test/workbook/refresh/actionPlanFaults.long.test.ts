/** Requests that fail while the action plan is filled. */
import { fillActionPlan } from "../../../src/workbook/refresh/fillActionPlan";
import { openWithTargets, plannedRefs, refsToRaise } from "./actionPlans";

test.each(["priorities", "targets"] as const)(
  "filling it from %s can be repeated wherever a request failed or was cut off",
  async (source) => {
    const counted = await openWithTargets();
    const refs = await refsToRaise(source);
    const before = counted.counters.requests;
    await fillActionPlan(source);
    const requests = counted.counters.requests - before;
    counted.close();
    let failed = 0;
    for (let k = 1; k <= requests; k += 1) {
      for (const cut of [0, 3]) {
        const excel = await openWithTargets();
        if (cut === 0) excel.failAt(k);
        else excel.failAfter(k, cut);
        await fillActionPlan(source).catch(() => (failed += 1));
        await fillActionPlan(source);
        expect({ k, cut, refs: [...(await plannedRefs())].sort() }).toEqual({
          k,
          cut,
          refs: [...refs].sort(),
        });
        excel.close();
      }
    }
    // A request with fewer than three actions is not cut off.
    expect(failed).toBeGreaterThan(requests);
  },
);
