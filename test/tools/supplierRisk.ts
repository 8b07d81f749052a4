/**
 * A small framework of the kind of the Cyber Assessment Framework: its lowest level is where nothing
 * is achieved, the others are given as criteria alone. All texts are invented.
 */
import type { Framework } from "../../src/framework/framework";
import { readFramework } from "../../src/framework/readFramework";

const FILE = {
  id: "supplier-risk",
  title: "Supplier risk framework",
  version: "1",
  subject: "Supplier risk maturity",
  publisher: "Invented for tests",
  levels: [
    {
      value: 0,
      name: "Not achieved",
      label: "0 - Not achieved",
      ownStatement: "The criteria of Partially achieved are not all met.",
    },
    { value: 1, name: "Partially achieved", label: "1 - Partially achieved" },
    { value: 2, name: "Achieved", label: "2 - Achieved" },
  ],
  themes: [
    {
      id: "knowing-suppliers",
      ref: "A",
      title: "Knowing suppliers",
      keyAreas: [
        {
          id: "register",
          ref: "A1",
          title: "Supplier register",
          definition: ["What the council knows of those it depends on."],
          valueCodes: [
            valueCode("register/critical-suppliers", "A1.a", "Critical suppliers", {
              "1": [
                ["known", "You know which suppliers your essential services depend on."],
                ["owner", "Each of these suppliers has a named contract manager in the council."],
              ],
              "2": [
                [
                  "reviewed",
                  "The list is reviewed with service managers every six months, and after any incident that a supplier caused or could have prevented.",
                ],
                ["tested", "Plans for the failure of a critical supplier are tested every year."],
                ["subcontractors", "You know the subcontractors that your suppliers depend on."],
              ],
            }),
            valueCode("register/financial-health", "A1.b", "Financial health", {
              "1": [["checked", "Accounts are checked before a contract is let."]],
              "2": [["monitored", "Credit ratings are monitored while a contract runs."]],
            }),
          ],
        },
      ],
    },
  ],
};

function valueCode(
  id: string,
  ref: string,
  title: string,
  criteria: Readonly<Record<string, readonly (readonly [string, string])[]>>,
): object {
  return {
    id,
    ref,
    title,
    description: `How well the council looks after ${title.toLowerCase()}.`,
    statements: {},
    criteria: Object.fromEntries(
      Object.entries(criteria).map(([level, items]) => [
        level,
        {
          needs: level === "2" && items.length === 3 ? "any" : "all",
          items: items.map(([criterion, text]) => ({ id: criterion, text })),
        },
      ]),
    ),
  };
}

/** @throws Error if it has a problem */
export function supplierRisk(): Framework {
  const reading = readFramework(JSON.stringify(FILE), "supplier-risk.json");
  if (reading.kind !== "framework") throw new Error(JSON.stringify(reading.problems));
  return reading.framework;
}
