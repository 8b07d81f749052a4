import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { allValueCodes } from "../../../framework/framework";
import { sheetTitles } from "../../../workbook/plan/sheetKeys";
import type { Finding } from "../../../workbook/check/Finding";
import { Notice } from "../../components/Notice";
import { TroubleBar } from "../../trouble/TroubleBar";
import { View } from "../../components/View";
import { usePane } from "../../context/PaneContext";
import { TypedLevels } from "../../recording/TypedLevels";
import { text } from "../../text/checkAndRepair/checkAndRepairText";
import { FindingList } from "./FindingList";
import { useCheck } from "./useCheck";

const useStyles = makeStyles({
  waiting: { paddingTop: "64px" },
  found: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  head: { display: "flex", flexDirection: "column", gap: "2px" },
  foot: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/**
 * What people have overwritten, deleted or duplicated: what can be repaired, and what they decide.
 */
export default function CheckAndRepairView(): React.JSX.Element {
  const { assessment, condition, back } = usePane();
  const styles = useStyles();
  const { state, check, repair, show, close } = useCheck();
  const { framework } = assessment;
  // People do not know about the hidden data sheet.
  const sheets = sheetTitles(assessment).length - 1;
  const busy = state.doing !== "nothing";
  const repairable = (state.findings ?? []).filter(({ remedyBy }) => remedyBy === "repair");
  const working = (doing: typeof state.doing): React.JSX.Element | undefined =>
    state.doing === doing ? <Spinner size="extra-tiny" aria-hidden /> : undefined;
  return (
    <View
      title={text("check.title")}
      onBack={back}
      foot={
        state.findings && (
          <div className={styles.foot}>
            {repairable.length > 0 && (
              <Button
                appearance="primary"
                disabledFocusable={busy || condition.readOnly}
                icon={working("repairing")}
                onClick={() => repair(repairable)}
              >
                {state.doing === "repairing"
                  ? text("check.repairing")
                  : text("check.repair", { count: repairable.length })}
              </Button>
            )}
            <Button disabledFocusable={busy} icon={working("checking")} onClick={check}>
              {text("check.again")}
            </Button>
          </div>
        )
      }
    >
      {state.trouble && (
        <TroubleBar
          trouble={state.trouble}
          action={text(state.findings ? "check.close" : "check.tryAgain")}
          onAction={state.findings ? close : check}
        />
      )}
      {state.repaired !== undefined && (
        <Notice intent="success" title={text("check.repaired", { count: state.repaired })}>
          {text("check.never")}
        </Notice>
      )}
      {state.findings && <TypedLevels />}
      {state.findings === undefined && busy && (
        <Spinner className={styles.waiting} label={text("check.checking")} labelPosition="below" />
      )}
      {state.findings && contents(state.findings)}
    </View>
  );

  function contents(findings: readonly Finding[]): React.JSX.Element {
    const toDecide = findings.filter(({ remedyBy }) => remedyBy === "decide");
    if (findings.length === 0) {
      return (
        <div className={styles.head}>
          <p className={styles.found}>{text("check.soundTitle")}</p>
          <p className={styles.quiet}>{text("check.sound", { count: sheets })}</p>
        </div>
      );
    }
    return (
      <>
        <div className={styles.head}>
          <p className={styles.found}>{text("check.foundTitle", { count: findings.length })}</p>
          <p className={styles.quiet}>
            {text("check.checked", {
              sheets: text("check.sheets", { count: sheets }),
              codes: text("check.codes", { count: allValueCodes(framework).length }),
            })}
          </p>
        </div>
        {repairable.length > 0 && (
          <>
            <FindingList
              title={text("check.repairable", { count: repairable.length })}
              findings={repairable}
              onShow={show}
            />
            <p className={styles.quiet}>
              {text(condition.readOnly ? "check.cannotWrite" : "check.never")}
            </p>
          </>
        )}
        {toDecide.length > 0 && (
          <FindingList
            title={text("check.decide", { count: toDecide.length })}
            findings={toDecide}
            onShow={show}
          />
        )}
      </>
    );
  }
}
