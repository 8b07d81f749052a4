import { allValueCodes, type Framework } from "../../../framework/framework";
import type { SettleItem, ToSettle } from "../../../assessment/readiness";
import { topLevel } from "../../../assessment/topLevel";
import type { AssessList } from "../../context/views";
import { text } from "../../text/settle/settleText";

export interface SettleGroup {
  readonly kind: keyof ToSettle;
  readonly title: string;
  readonly items: readonly SettleItem[];
}

/** The kinds with anything to settle, in display order. */
export function settleGroups(toSettle: ToSettle, framework: Framework): readonly SettleGroup[] {
  const groups: readonly SettleGroup[] = [
    { kind: "notALevel", title: text("settle.notALevel"), items: toSettle.notALevel },
    {
      kind: "caseStudy",
      title: text("settle.caseStudy", { level: topLevel(framework).value }),
      items: toSettle.caseStudy,
    },
    { kind: "differs", title: text("settle.differs"), items: toSettle.differs },
    { kind: "noReason", title: text("settle.noReason"), items: toSettle.noReason },
    { kind: "changedSince", title: text("settle.changedSince"), items: toSettle.changedSince },
    { kind: "notAgreed", title: text("settle.notAgreed"), items: toSettle.notAgreed },
    { kind: "notRecorded", title: text("settle.notRecorded"), items: toSettle.notRecorded },
    { kind: "twice", title: text("settle.twice"), items: toSettle.twice },
    { kind: "flagged", title: text("settle.flagged"), items: toSettle.flagged },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** Only the items that are kept; kinds without any are left out. */
export function onlyItems(
  groups: readonly SettleGroup[],
  keeps: (valueCodeId: string) => boolean,
): readonly SettleGroup[] {
  return groups
    .map((group) => ({ ...group, items: group.items.filter((one) => keeps(one.valueCodeId)) }))
    .filter(({ items }) => items.length > 0);
}

/** What Next steps through: the value codes with issues or those with flags, in framework order. */
export function settleList(
  kind: "issues" | "flagged",
  groups: readonly SettleGroup[],
  framework: Framework,
): AssessList {
  const own = groups.filter((group) => (group.kind === "flagged") === (kind === "flagged"));
  const listed = new Set(own.flatMap(({ items }) => items.map((item) => item.valueCodeId)));
  return {
    kind,
    name: text(kind === "flagged" ? "find.listFlagged" : "settle.listName"),
    valueCodeIds: allValueCodes(framework)
      .map(({ id }) => id)
      .filter((id) => listed.has(id)),
  };
}

/** DOM id of an item's control, used to return the focus. */
export function settleControlId(kind: keyof ToSettle, valueCodeId: string): string {
  return `settle-${kind}-${valueCodeId}`;
}
