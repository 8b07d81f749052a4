import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useContext } from "react";
import type { ReadProblem } from "../../../workbook/read/answers/ReadProblem";
import { Notice } from "../../components/Notice";
import { useKept } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/text";
import { PutBackContext } from "../../context/PutBackContext";

const DeletedBars = lazy(async () => import("./DeletedBars"));

const useStyles = makeStyles({
  bars: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px 12px 0" },
});

/**
 * Bars about the workbook above every view: a deleted sheet, faults, a workbook of an earlier
 * version.
 */
export function WorkbookBars(): React.JSX.Element | null {
  const styles = useStyles();
  const { assessment, condition, buildAgain, view, go } = usePane();
  const { kept } = useContext(PutBackContext);
  const [later, setLater] = useKept("olderVersion", false);
  const { missing, gone, readOnly, format } = condition;
  const canBuild = !readOnly && format !== "newer";
  const isMissing = canBuild && missing.length > 0 && kept !== undefined;
  const isGone = canBuild && gone.length > 0 && kept !== undefined;
  // Submit says it where it matters.
  const isOlder = canBuild && format === "older" && !later && view.kind !== "toSettle";
  const faults = condition.problems.filter(
    (problem) => !isSaidElsewhere(problem, isMissing, isGone),
  );
  const hasFaults = faults.length > 0 && view.kind !== "checkAndRepair";
  if (!isMissing && !isGone && !isOlder && !hasFaults) return null;
  return (
    <section aria-label={text("blocked.bars")} className={styles.bars}>
      {kept !== undefined && (isMissing || isGone) && (
        <Suspense fallback={null}>
          <DeletedBars missing={isMissing ? missing : []} gone={isGone ? gone : []} kept={kept} />
        </Suspense>
      )}
      {hasFaults && (
        <Notice
          intent="warning"
          title={text("blocked.problems.title", { count: faults.length })}
          actions={
            <Button id="show-faults" size="small" onClick={() => go({ kind: "checkAndRepair" })}>
              {text("blocked.problems.show")}
            </Button>
          }
        >
          {text("blocked.problems.text")}
        </Notice>
      )}
      {isOlder && (
        <Notice
          title={text("blocked.older.title")}
          actions={
            <>
              <Button id="older-later" size="small" onClick={() => setLater(true)}>
                {text("blocked.older.later")}
              </Button>
              <Button
                id="older-build"
                size="small"
                onClick={() =>
                  buildAgain({
                    framework: assessment.framework,
                    details: assessment.details,
                    whenPresent: "rebuild",
                  })
                }
              >
                {text("blocked.older.build")}
              </Button>
            </>
          }
        >
          {text("blocked.older.text")}
        </Notice>
      )}
    </section>
  );
}

/** A level to correct is in Submit's list; what a deleted sheet held is in the bar about it. */
function isSaidElsewhere({ kind }: ReadProblem, isMissing: boolean, isGone: boolean): boolean {
  if (kind === "notALevel") return true;
  if (isGone && ["noRow", "columnGone", "departmentCellsGone"].includes(kind)) return true;
  return isMissing && (kind === "sheetGone" || kind === "noRow" || kind === "entryGone");
}
