import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, lazy, Suspense, useId, useRef, useState } from "react";
import type { LevelEntry } from "../../../assessment/assessment";
import { criteriaStatement } from "../../../framework/criteriaStatement";
import type { Framework, LevelCriteria, ValueCode } from "../../../framework/framework";
import { mayBeNotApplicable, offeredLevels, statementAt } from "../../../framework/offeredLevels";
import { text } from "../../text/text";
import { sameEntry } from "../../recording/responseFields";
import type { CarriedAnswer } from "./carriedAnswer";
import { cardId } from "./cardId";
import { LevelCard } from "./LevelCard";

/** Fetched for frameworks that have criteria. */
const LevelCriteriaGroup = lazy(async () => import("./criteria/LevelCriteriaGroup"));

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: "5px" },
  others: { margin: 0, fontSize: "12px", color: tokens.colorNeutralForeground2 },
});

interface LevelCardsProps {
  readonly framework: Framework;
  readonly valueCode: ValueCode;
  readonly entry: LevelEntry;
  /** What an earlier assessment said, if anything. */
  readonly carried: CarriedAnswer | undefined;
  readonly allowNotApplicable: boolean;
  readonly canAnswer: boolean;
  /** DOM ids of the elements that name and describe the group. */
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  /** @param passing true while arrow keys move on, so the choice may not be final */
  readonly onChoose: (entry: LevelEntry, passing: boolean) => void;
  /** The person has left the cards. */
  readonly onLeave: () => void;
  /** Enter; with Shift it goes back. */
  readonly onEnter: (isBack: boolean) => void;
  /** Delete or Backspace. */
  readonly onClear: () => void;
}

/**
 * The levels that can be chosen for a value code in ascending order, as one group of native radios;
 * not applicable comes last. The other levels are named below.
 */
export function LevelCards(props: LevelCardsProps): React.JSX.Element {
  const { framework, valueCode, entry, carried, allowNotApplicable, canAnswer, onChoose, onLeave } =
    props;
  const styles = useStyles();
  const group = useId();
  const arrowing = useRef(false);
  const [focused, setFocused] = useState("");

  const offered = offeredLevels(framework, valueCode);
  const others = framework.levels.filter((level) => !offered.includes(level));
  const cards: readonly Card[] = [
    ...offered.map(({ value, name }): Card => ({
      own: { kind: "level", value },
      sign: String(value),
      name,
      ...statementAndCriteria(valueCode, value, framework),
    })),
    ...(mayBeNotApplicable(valueCode, allowNotApplicable) ? [notApplicable()] : []),
  ];

  // Chromium takes Tab through every radio while none is checked.
  const inTabOrder =
    cards.find(({ own }) => sameEntry(own, entry)) ??
    (focused === "" ? cards.find(({ own }) => isToReview(own, carried)) : undefined) ??
    cards.find(({ sign }) => sign === focused) ??
    cards[0];

  return (
    <div
      role="radiogroup"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      className={styles.cards}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave();
      }}
    >
      {cards.map(({ own, sign, name, statement, criteria }) => (
        <Fragment key={sign}>
          <LevelCard
            id={cardId(own)}
            group={group}
            sign={sign}
            name={name}
            statement={statement}
            isChosen={sameEntry(own, entry)}
            {...(isToReview(own, carried) ? { toReview: carried?.date } : {})}
            isConfirmed={carried?.isConfirmed === true}
            isInTabOrder={sign === inTabOrder.sign}
            onFocus={() => setFocused(sign)}
            canChoose={canAnswer}
            onChoose={() => {
              if (canAnswer) onChoose(own, arrowing.current);
              arrowing.current = false;
            }}
            onKeyDown={(event) => {
              const { key, shiftKey } = event;
              arrowing.current = key.startsWith("Arrow");
              // A held Enter counts once.
              if (key === "Enter") {
                if (!event.repeat) props.onEnter(shiftKey);
              } else if (canAnswer && (key === "Delete" || key === "Backspace")) props.onClear();
              else return;
              event.preventDefault();
            }}
          />
          {criteria && (
            <Suspense>
              <LevelCriteriaGroup valueCode={valueCode} of={criteria} />
            </Suspense>
          )}
        </Fragment>
      ))}
      {others.length > 0 && (
        <p className={styles.others}>
          {text("assess.notOffered", { levels: others.map(({ label }) => label).join(", ") })}
        </p>
      )}
    </div>
  );
}

function isToReview(own: LevelEntry, carried: CarriedAnswer | undefined): boolean {
  return carried?.isToReview === true && sameEntry(own, carried.lastTime);
}

interface Card {
  readonly own: LevelEntry;
  readonly sign: string;
  readonly name: string;
  readonly statement: readonly string[];
  readonly criteria?: LevelCriteria | undefined;
}

/** A statement that only lists the criteria is left out: they follow, each with its box. */
function statementAndCriteria(
  valueCode: ValueCode,
  level: number,
  framework: Framework,
): Pick<Card, "statement" | "criteria"> {
  const { criteria = [] } = valueCode;
  const statement = statementAt(level, framework, valueCode);
  const list = criteriaStatement(criteria, level);
  const isList = list.length > 0 && list.join("\n") === statement.join("\n");
  return {
    statement: isList ? [] : statement,
    criteria: criteria.find((one) => one.level === level),
  };
}

function notApplicable(): Card {
  return {
    own: { kind: "notApplicable" },
    sign: "–",
    name: text("assess.notApplicable"),
    statement: [text("assess.notApplicableText")],
  };
}
