import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useId } from "react";
import { NOT_ASSESSED, type LevelEntry } from "../../../assessment/assessment";
import { carriedCounts } from "../../../assessment/carried/carriedCounts";
import { problemOf } from "../../../assessment/problems";
import { allKeyAreas, allValueCodes, type ValueCode } from "../../../framework/framework";
import { isOffered } from "../../../framework/offeredLevels";
import type { ResponseField } from "../../../workbook/record/RecordOutcome";
import { TroubleBar } from "../../trouble/TroubleBar";
import { InHeader } from "../../context/HeaderSlot";
import { useKept } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import { useOfficerFilter } from "../../context/useOfficerFilter";
import { useAnnounce } from "../../components/LiveRegion";
import { entryWords, levelWords } from "../../text/levelWords";
import { text } from "../../text/text";
import { FaultBar, LockedBar, NotALevelBar } from "./AnswerBars";
import { AnswerFields } from "./AnswerFields";
import { BottomRow } from "./BottomRow";
import { CouncilBar } from "./CouncilBar";
import { carriedAnswer } from "./carriedAnswer";
import { CarriedBar } from "./CarriedBar";
import { focusCards, focusedEntry, focusField } from "./focus";
import { COMMENT } from "./CommentField";
import { BESIDE, IllustrationsBeside, IllustrationSwitches } from "./Illustrations";
import { hasAbout, KeyAreaPanel } from "./KeyAreaPanel";
import { LevelCards } from "./LevelCards";
import { OfficerOnlyRow } from "./OfficerOnlyRow";
import { PositionRow } from "./PositionRow";
import { stepsFrom } from "./steps";
import { useAnswer } from "./useAnswer";
import { useAnswerKeys } from "../../components/useAnswerKeys";
import type { Current } from "./useCurrent";
import { useFocus } from "./useFocus";
import { useSheet } from "./useSheet";
import { walkOf } from "./walkOf";
import { ValueCodeHead } from "./ValueCodeHead";

/** Fetched for frameworks that have criteria. */
const IndicatedLine = lazy(async () => import("./criteria/IndicatedLine"));

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px 16px",
    overflowWrap: "anywhere",
  },
  beside: { [BESIDE]: { display: "grid", gridTemplateColumns: "11fr 9fr", columnGap: "20px" } },
  answer: { display: "flex", flexDirection: "column", gap: "10px", minWidth: 0 },
});

interface AssessValueCodeProps {
  readonly valueCode: ValueCode;
  readonly current: Current;
  /** Where to put the focus when the person arrives here. */
  readonly field: ResponseField;
}

/** A value code with all of its answer, and the navigation. */
export function AssessValueCode(props: AssessValueCodeProps): React.JSX.Element {
  const { valueCode, current, field } = props;
  const { assessment, scores, condition, recording, canAnswer, preferences, go } = usePane();
  const { framework, details, submission, departments } = assessment;
  // With departments, the level follows from theirs.
  const canChoose = canAnswer && departments === undefined;
  const styles = useStyles();
  const [titleId, descriptionId] = [useId(), useId()];
  const officers = useOfficerFilter();
  const [isAboutOpen, setAboutOpen] = useKept("assess.about", false);
  const answer = useAnswer(valueCode.id);
  const { entry } = answer;
  const carried = carriedAnswer(assessment, valueCode.id);
  const announce = useAnnounce();
  const scored = scores.themes.flatMap(({ keyAreas }) =>
    keyAreas.flatMap((area) => area.valueCodes),
  );
  const order = allValueCodes(framework).map(({ id }) => id);
  const steps = stepsFrom(
    valueCode.id,
    scored,
    walkOf(current.list, assessment, scores, condition.copied, officers.keepsValueCode),
  );
  const keyArea = allKeyAreas(framework).find((area) => area.valueCodes.includes(valueCode));
  const putFocus = useFocus(() => {
    // Why nothing can be changed is at the top.
    if (field === "entry") focusCards(focusedEntry(entry, carried), framework, canAnswer);
    else focusField(field);
  });
  const sheet = useSheet(valueCode.id, (id) => {
    recording.flush();
    if (!order.includes(id) || id === valueCode.id) return;
    current.set(id);
    // The focus stays where it is: the person works in the sheet.
    putFocus(() => {
      document.documentElement.scrollTop = 0;
    });
  });

  const goTo = (id: string): void => {
    recording.flush();
    current.set(id);
    const there = scored.find((one) => one.id === id)?.entry ?? entry;
    putFocus(() => {
      document.documentElement.scrollTop = 0;
      focusCards(focusedEntry(there, carriedAnswer(assessment, id)), framework);
    });
  };
  const goOn = (): void => {
    if (steps.next === undefined) go({ kind: "toSettle" });
    else goTo(steps.next);
  };
  // What the blue button says, and Enter does.
  const confirm = (): void => {
    if (canChoose && carried?.confirms !== undefined) {
      answer.choose(carried.confirms);
      announce(text("carried.announced", { level: entryWords(carried.confirms, framework) }));
    }
    goOn();
  };
  const choose = (chosen: LevelEntry, passing: boolean): void => {
    answer.choose(chosen, passing);
    const isDone =
      !passing &&
      problemOf(chosen, answer.comment, framework, answer.differs(chosen)) === undefined;
    if (isDone && preferences.goOnByItself && steps.next !== undefined) goTo(steps.next);
  };
  useAnswerKeys({
    framework,
    numberKeys: preferences.numberKeys && canChoose,
    choose: (value) => {
      if (!isOffered(value, framework, valueCode)) {
        announce(text("assess.notOffered", { levels: levelWords(value, framework) }));
        return;
      }
      const chosen: LevelEntry = { kind: "level", value };
      focusCards(chosen, framework);
      choose(chosen, false);
    },
  });

  return (
    <>
      {keyArea && (
        <InHeader>
          <PositionRow
            number={steps.index + 1}
            count={order.length}
            overall={scores.overall}
            toReview={carriedCounts(assessment).toReview}
            keyArea={keyArea}
            hasAbout={hasAbout(keyArea)}
            isOpen={isAboutOpen}
            list={current.list}
            onFind={() => go({ kind: "find", valueCodeId: valueCode.id })}
            onOpen={setAboutOpen}
            onEndList={() => {
              current.endList();
              putFocus(() => focusCards(focusedEntry(entry, carried), framework));
            }}
          />
          <OfficerOnlyRow
            filter={officers}
            onEnd={() => putFocus(() => focusCards(focusedEntry(entry, carried), framework))}
          />
        </InHeader>
      )}
      <main className={styles.main}>
        {sheet.trouble && (
          <TroubleBar
            trouble={sheet.trouble}
            action={text("assess.show.close")}
            onAction={sheet.dismiss}
          />
        )}
        <LockedBar />
        {isAboutOpen && keyArea && hasAbout(keyArea) && <KeyAreaPanel keyArea={keyArea} />}
        <ValueCodeHead valueCode={valueCode} titleId={titleId} descriptionId={descriptionId} />
        <FaultBar valueCodeId={valueCode.id} />
        <CouncilBar valueCodeId={valueCode.id} />
        <CarriedBar valueCodeId={valueCode.id} />
        <NotALevelBar valueCodeId={valueCode.id} entry={entry} />
        <IllustrationSwitches illustrations={valueCode.illustrations} />
        <div className={valueCode.illustrations.length > 0 ? styles.beside : undefined}>
          <div className={styles.answer}>
            <LevelCards
              framework={framework}
              valueCode={valueCode}
              entry={entry}
              carried={carried}
              allowNotApplicable={details.allowNotApplicable}
              canAnswer={canChoose}
              labelledBy={titleId}
              describedBy={valueCode.description === "" ? undefined : descriptionId}
              onChoose={choose}
              onLeave={recording.flush}
              onEnter={(isBack) => {
                if (!isBack) confirm();
                else if (steps.previous !== undefined) goTo(steps.previous);
              }}
              onClear={answer.clear}
            />
            {valueCode.criteria && (
              <Suspense>
                <IndicatedLine valueCode={valueCode} entry={entry} comment={answer.comment} />
              </Suspense>
            )}
            <AnswerFields
              valueCode={valueCode}
              answer={answer}
              wanted={field}
              onFocus={(id) => putFocus(() => focusField(id))}
              canClear={canChoose}
              onClear={() => {
                answer.clear();
                putFocus(() => focusCards(carried?.lastTime ?? NOT_ASSESSED, framework));
              }}
              onShow={() => sheet.show(valueCode.id)}
              onGoOn={goOn}
            />
          </div>
          <IllustrationsBeside illustrations={valueCode.illustrations} />
        </div>
      </main>
      <BottomRow
        framework={framework}
        entry={entry}
        confirms={canChoose ? carried?.confirms : undefined}
        writing={answer.writing}
        locked={
          canAnswer
            ? undefined
            : text(submission === undefined ? "assess.readOnly" : "assess.locked")
        }
        steps={steps}
        onGo={goTo}
        onConfirm={confirm}
        onComment={() => focusField(COMMENT)}
        onFinish={() => go({ kind: "toSettle" })}
      />
    </>
  );
}
