import { Button } from "@fluentui/react-components";
import { councilLevel, type CouncilLevel } from "../../../assessment/departments/councilLevel";
import type { Framework } from "../../../framework/framework";
import { Notice } from "../../components/Notice";
import { usePane } from "../../context/PaneContext";
import { entryWords } from "../../text/levelWords";
import { text } from "../../text/text";

/** With departments: where the council's level comes from, and the way to agree one. */
export function CouncilBar(props: { readonly valueCodeId: string }): React.JSX.Element | null {
  const { valueCodeId } = props;
  const { assessment, go } = usePane();
  const { departments, framework } = assessment;
  if (departments === undefined) return null;
  const council = councilLevel(valueCodeId, departments, framework);
  return (
    <Notice
      title={levelLine(council, framework)}
      intent={council.basis === "agreed" ? "success" : "info"}
      actions={
        <Button
          id="assess-agree"
          size="small"
          onClick={() => go({ kind: "agree", valueCodeIds: [valueCodeId] })}
        >
          {text("assess.council.agree")}
        </Button>
      }
    >
      {`${answeredLine(council)} ${text("assess.council.comment")}`}
    </Notice>
  );
}

function levelLine({ basis, entry }: CouncilLevel, framework: Framework): string {
  switch (basis) {
    case "agreed":
      return text("assess.council.agreed", { level: entryWords(entry, framework) });
    case "weakest":
      return text("assess.council.weakest", { level: entryWords(entry, framework) });
    case "none":
      return text(
        entry.kind === "notApplicable" ? "assess.council.notApplicable" : "assess.council.none",
      );
  }
}

function answeredLine({ answered, asked, spread }: CouncilLevel): string {
  return spread === null || spread === 0
    ? text("assess.council.answered", { count: answered, asked })
    : text("assess.council.answeredApart", { answered, asked, count: spread });
}
