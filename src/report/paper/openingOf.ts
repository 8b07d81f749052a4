import type { Assessment } from "../../assessment/assessment";
import { allValueCodes } from "../../framework/framework";
import { reportText } from "../text/reportText";
import type { Paper } from "./paper";

/** The opening of the report: purpose, what is asked of the committee, and the method. */
export function openingOf(
  { framework, details, departments }: Assessment,
  word: Paper["groupWord"],
  hasActions: boolean,
): Paper["opening"] {
  const council =
    details.organisation === "" ? reportText("opening.council") : details.organisation;
  const who =
    details.department === ""
      ? council
      : reportText("opening.department", { council, department: details.department });
  const groups = reportText(word === "theme" ? "opening.themes" : "opening.keyAreas");
  return {
    purpose: reportText("opening.purpose", { who, framework: framework.title }),
    asked: reportText(hasActions ? "opening.asked.actions" : "opening.asked"),
    method: reportText(
      departments === undefined ? "opening.method" : "opening.method.departments",
      { count: allValueCodes(framework).length, groups },
    ),
  };
}
