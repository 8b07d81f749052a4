/** The empty template: one worked row, which has to be replaced. */
import type { Framework } from "../../framework/framework";
import type { ColumnMeaning } from "./meanings";
import { tableText } from "./text/tableText";

/** Rows to type in. */
export const TEMPLATE_ROWS = 200;

/** Columns of the template beside levels and help. */
export const TEMPLATE_COLUMNS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  ...(["theme", "keyArea", "ref", "title", "description"] as const),
  ...(["definition", "whatItIs", "whyImportant"] as const),
]);

/** What the template shows: nothing of it may become part of a framework unnoticed. */
export function templateFramework(): Framework {
  const numbers = [1, 2, 3, 4, 5] as const;
  return {
    id: "",
    title: "",
    version: "",
    subject: "",
    publisher: "",
    levels: numbers.map((value) => {
      const name = tableText(`example.name${value}`);
      return { value, name, label: `${value} - ${name}` };
    }),
    guidance: {
      purpose: [],
      weakestLevelRule: "",
      exemplarRule: "",
      commentPromptsIntroduction: "",
      commentPrompts: [],
    },
    themes: [
      {
        id: "",
        ref: "LD",
        title: tableText("example.theme"),
        keyAreas: [
          {
            id: "",
            ref: "LD1",
            title: tableText("example.keyArea"),
            definition: [tableText("example.definition")],
            whatItIs: tableText("example.whatItIs"),
            whyImportant: tableText("example.whyImportant"),
            valueCodes: [
              {
                id: "",
                ref: "LD1.1",
                title: tableText("example.title"),
                description: tableText("example.description"),
                statements: numbers.map((value) => [tableText(`example.level${value}`)]),
                illustrations: [{ title: "Help text", text: tableText("example.help") }],
              },
            ],
          },
        ],
      },
    ],
  };
}
