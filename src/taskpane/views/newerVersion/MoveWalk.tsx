import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { carryForward } from "../../../assessment/carried/carryForward";
import { proposePlaces } from "../../../assessment/versions/proposePlaces";
import { allValueCodes, type Framework } from "../../../framework/framework";
import { useAnnounce } from "../../components/LiveRegion";
import { View } from "../../components/View";
import { useKept } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/newerVersion/newerVersionText";
import { MoveCounts } from "./MoveCounts";
import { PlaceQuestionPage } from "./PlaceQuestionPage";

interface Walk {
  /** Of the newer framework: another one begins again. */
  readonly version: string;
  readonly decided: ReadonlyMap<string, readonly string[]>;
  /** Index of the question that is shown; -1 before the first, their number at the end. */
  readonly at: number;
}

const useStyles = makeStyles({
  button: { width: "100%" },
  ways: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** What will happen, then one answer after the other, then what becomes of all of them. */
export function MoveWalk({ newer }: { readonly newer: Framework }): React.JSX.Element {
  const { assessment, rebuild, back } = usePane();
  const { framework, details } = assessment;
  const styles = useStyles();
  const announce = useAnnounce();
  const begin: Walk = { version: newer.version, decided: new Map(), at: -1 };
  const [kept, keep] = useKept<Walk>("version.walk", begin);
  const walk = kept.version === newer.version ? kept : begin;
  const { settled, questions } = useMemo(
    () => proposePlaces(assessment, newer),
    [assessment, newer],
  );
  const { decided, at } = walk;
  const open = questions.filter(({ code }) => !decided.has(code.id));
  const places = new Map([
    ...allValueCodes(framework).map(({ id }) => [id, [] as readonly string[]] as const),
    ...settled,
    ...decided,
  ]);
  const goTo = (next: number, decisions = decided): void => {
    keep({ version: newer.version, decided: decisions, at: next });
    if (next >= 0 && next < questions.length) {
      announce(text("version.announced", { number: next + 1, total: questions.length }));
    }
  };
  const title = text("version.titleOf", { version: newer.version });
  const question = questions[at];

  if (question !== undefined) {
    return (
      <PlaceQuestionPage
        key={question.code.id}
        title={title}
        number={at + 1}
        total={questions.length}
        question={question}
        assessment={assessment}
        newer={newer}
        decided={decided.get(question.code.id)}
        onBack={back}
        onConfirm={(chosen) => goTo(at + 1, new Map([...decided, [question.code.id, chosen]]))}
        onOpen={() => goTo(at + 1, new Map([...decided].filter(([id]) => id !== question.code.id)))}
        onPrevious={at > 0 ? () => goTo(at - 1) : undefined}
      />
    );
  }
  const carried = carryForward(assessment, "", newer, places);
  const none = [...decided.values()].filter((chosen) => chosen.length === 0).length;
  const isBegun = at >= 0;
  const next = questions.findIndex(({ code }) => !decided.has(code.id));
  return (
    <View
      title={title}
      onBack={back}
      foot={
        <div className={styles.ways}>
          {open.length > 0 && (
            <Button
              appearance="primary"
              className={styles.button}
              onClick={() => goTo(isBegun ? next : 0)}
            >
              {isBegun ? text("version.goToOpen") : text("version.start", { count: open.length })}
            </Button>
          )}
          {(isBegun || open.length === 0) && (
            <Button
              appearance={open.length === 0 ? "primary" : "outline"}
              className={styles.button}
              disabledFocusable={open.length > 0}
              onClick={() => {
                if (open.length > 0) return;
                rebuild({ framework: newer, details, whenPresent: "rebuild", places });
              }}
            >
              {text("version.moveTo", { version: newer.version })}
            </Button>
          )}
        </div>
      }
    >
      <MoveCounts
        older={framework}
        newer={newer}
        isBegun={isBegun}
        settled={settled.size}
        asked={questions.length}
        open={open.length}
        places={places}
        carried={carried}
        given={settled.size + questions.length}
        none={none}
        goneKeyAreas={carried.withoutPlace.length - none - (assessment.withoutPlace?.length ?? 0)}
      />
    </View>
  );
}
