import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useRef, useState } from "react";
import type { Departments } from "../../../assessment/assessment";
import { agreementState, changedSinceAgreed } from "../../../assessment/departments/agreementState";
import { agreedLevelOf, councilLevel } from "../../../assessment/departments/councilLevel";
import { offeredLevels } from "../../../framework/offeredLevels";
import { valueCodeOf } from "../../../framework/valueCodeOf";
import type { TypedAgreement } from "../../../workbook/sheets/planContext";
import { keysOfLevels } from "../../components/levelKeys";
import { LinkButton } from "../../components/LinkButton";
import { Notice } from "../../components/Notice";
import { useAnswerKeys } from "../../components/useAnswerKeys";
import { View } from "../../components/View";
import { useKeptObject } from "../../context/KeptContext";
import { NavigatedContext } from "../../context/NavigatedContext";
import { usePane } from "../../context/PaneContext";
import { formatDate } from "../../../text/formatDate";
import { namesHidden } from "../../text/hiddenNames";
import { entryWords, levelWords } from "../../text/levelWords";
import { text } from "../../text/departments/departmentText";
import { TroubleBar } from "../../trouble/TroubleBar";
import { AgreeBar, levelId, REASON } from "./AgreeBar";
import { AgreeConflict } from "./AgreeConflict";
import { ladderOf } from "./ladderOf";
import { LevelLadder } from "./LevelLadder";
import { useAgreeing } from "./useAgreeing";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  ref: { fontWeight: tokens.fontWeightRegular },
  line: { margin: 0 },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  change: { display: "block" },
});

interface Draft {
  readonly chosen: number | undefined;
  readonly reason: string;
}

interface AgreeValueCodeProps {
  readonly valueCodeId: string;
  readonly departments: Departments;
  readonly index: number;
  readonly count: number;
  readonly onGo: (index: number) => void;
}

/** What the departments said of one value code, and the level to agree. */
export function AgreeValueCode(props: AgreeValueCodeProps): React.JSX.Element {
  const { valueCodeId, departments, index, count, onGo } = props;
  const { assessment, canAnswer, preferences, go, back } = usePane();
  const { framework } = assessment;
  const styles = useStyles();
  const drafts = useKeptObject("agree.drafts", () => new Map<string, Draft>());
  const council = councilLevel(valueCodeId, departments, framework);
  const agreed = departments.agreed.get(valueCodeId);
  const standing: Draft = {
    chosen: agreedLevelOf(valueCodeId, departments, framework) ?? council.weakest ?? undefined,
    reason: agreed?.reason ?? "",
  };
  const [draft, setDraft] = useState<Draft>(drafts.get(valueCodeId) ?? standing);
  const [lacksReason, setLacksReason] = useState(false);
  const agreeing = useAgreeing(departments);
  const { returnTo } = useContext(NavigatedContext);
  const valueCode = valueCodeOf(framework, valueCodeId);
  const levels = valueCode === undefined ? framework.levels : offeredLevels(framework, valueCode);
  const first = useRef({ returnTo, chosen: draft.chosen ?? levels[0].value });
  useEffect(() => {
    document.documentElement.scrollTop = 0;
    const { current } = first;
    if (current.returnTo === "") document.getElementById(levelId(current.chosen))?.focus();
  }, []);
  const change = (next: Draft): void => {
    drafts.set(valueCodeId, next);
    setDraft(next);
    setLacksReason(false);
    agreeing.reset();
  };
  const choose = (chosen: number | undefined): void => change({ ...draft, chosen });
  const needsReason = draft.chosen !== council.weakest;
  const agree = async (over?: TypedAgreement): Promise<void> => {
    const { chosen, reason } = draft;
    if (chosen === undefined || !canAnswer) return;
    if (needsReason && reason.trim() === "") {
      setLacksReason(true);
      document.getElementById(REASON)?.focus();
      return;
    }
    // A reason that is hidden is not meant.
    const done = await agreeing.agree(valueCodeId, chosen, needsReason ? reason.trim() : "", over);
    if (!done) return;
    drafts.delete(valueCodeId);
    onGo(index + 1);
  };
  const leave = async (): Promise<void> => {
    if (!canAnswer) return;
    if (!(await agreeing.leaveOpen(valueCodeId))) return;
    drafts.delete(valueCodeId);
    onGo(index + 1);
  };
  useAnswerKeys({
    framework,
    numberKeys: preferences.numberKeys && canAnswer,
    choose: (level) => {
      if (!levels.some(({ value }) => value === level)) return;
      choose(level);
      document.getElementById(levelId(level))?.focus();
    },
  });
  if (valueCode === undefined) {
    return (
      <View title={text("agree.title")} onBack={back}>
        {text("agree.nothing")}
      </View>
    );
  }
  const hidesNames = namesHidden(departments, preferences.hidesDepartments);
  const ladder = ladderOf(valueCodeId, departments, framework);
  const changed = changedSinceAgreed(departments, framework).find(
    (one) => one.valueCodeId === valueCodeId,
  );
  const state = agreementState(valueCodeId, departments, framework);
  const rows = departments.record.filter((row) => row.valueCodeId === valueCodeId).length;
  const record = rows > 0 && (
    <LinkButton id="agree-record" onClick={() => go({ kind: "agreementRecord", valueCodeId })}>
      {text("agree.record", { count: rows })}
    </LinkButton>
  );
  const { step } = agreeing;

  return (
    <View
      title={text("agree.title")}
      aside={text("agree.position", { number: index + 1, total: count })}
      progress={{ done: index + 1, total: count }}
      onBack={back}
      isTallFoot
      foot={
        canAnswer && (
          <AgreeBar
            framework={framework}
            levels={levels}
            weakest={council.weakest}
            chosen={draft.chosen}
            reason={draft.reason}
            lacksReason={lacksReason}
            isWorking={step.kind === "working"}
            isLast={index + 1 === count}
            canGoBack={index > 0}
            onChoose={choose}
            onReason={(reason) => change({ ...draft, reason })}
            onAgree={() => void agree()}
            onLeaveOpen={() => void leave()}
            onPrevious={() => onGo(index - 1)}
          />
        )
      }
    >
      {step.kind === "failed" && (
        <TroubleBar trouble={step.trouble} action={text("agree.close")} onAction={agreeing.reset} />
      )}
      {step.kind === "conflict" && (
        <AgreeConflict
          framework={framework}
          found={step.found}
          onKeepMine={(typed) => void agree(typed)}
        />
      )}
      <div>
        <p className={styles.title}>
          <span className={styles.ref}>{valueCode.ref}</span> {valueCode.title}
        </p>
        <p className={styles.line}>{spreadLine(council, ladder.asked, hidesNames)}</p>
        {index === 0 && canAnswer && preferences.numberKeys && (
          <p className={styles.small}>{text("agree.keys", { ...keysOfLevels(framework) })}</p>
        )}
      </div>
      {changed !== undefined && (
        <Notice intent="warning" title={text("agree.changedTitle")}>
          {text("agree.changedText", {
            level: levelWords(changed.agreement.agreed, framework),
            date: formatDate(changed.agreement.on),
          })}
          {hidesNames
            ? ` ${text("agree.changedHidden", { count: changed.changes.length })}`
            : changed.changes.map(({ department, then, now }) => (
                <span key={department} className={styles.change}>
                  {text("agree.changedOne", {
                    department,
                    then: then === undefined ? text("agree.notIn") : entryWords(then, framework),
                    now: now === undefined ? text("agree.notIn") : entryWords(now, framework),
                  })}
                </span>
              ))}
          {record}
        </Notice>
      )}
      {state.kind === "notRecorded" && (
        <Notice intent="warning" title={text("agree.notRecorded")}>
          {text("agree.notRecordedText")}
        </Notice>
      )}
      {state.kind === "recorded" && changed === undefined && (
        <p className={styles.small}>
          {text("agree.agreedOn", {
            level: levelWords(state.agreement.agreed, framework),
            date: formatDate(state.agreement.on),
          })}{" "}
          {record}
        </p>
      )}
      <LevelLadder
        framework={framework}
        valueCode={valueCode}
        ladder={ladder}
        hidesNames={hidesNames}
        changed={changed?.changes.map(({ department }) => department) ?? []}
      />
      {!canAnswer && (
        <Notice title={text("departments.locked")}>{text("departments.submittedText")}</Notice>
      )}
      {state.kind !== "recorded" && record}
    </View>
  );
}

/** "From 1 to 3, 2 levels apart. Names are hidden." */
function spreadLine(
  { weakest, highest, spread }: ReturnType<typeof councilLevel>,
  asked: number,
  hidesNames: boolean,
): string {
  const hidden = hidesNames ? ` ${text("agree.namesHidden")}` : "";
  if (weakest === null || highest === null || spread === null) {
    return `${text("agree.noLevel", { count: asked })}${hidden}`;
  }
  const words =
    spread === 0
      ? text("agree.allAt", { level: weakest })
      : text("agree.apart", { from: weakest, to: highest, count: spread });
  return `${words}${hidden}`;
}
