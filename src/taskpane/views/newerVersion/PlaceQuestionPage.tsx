import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useState } from "react";
import { NOT_ASSESSED, type Assessment } from "../../../assessment/assessment";
import { entryToCarry } from "../../../assessment/carried/withoutPlace";
import type { PlaceQuestion } from "../../../assessment/versions/proposePlaces";
import { allValueCodes, type Framework } from "../../../framework/framework";
import { LevelChip } from "../../components/LevelChip";
import { Notice } from "../../components/Notice";
import { View } from "../../components/View";
import { entryWords } from "../../text/levelWords";
import { text } from "../../text/newerVersion/newerVersionText";
import { placeCardId, PlaceCards, type PlaceCard } from "./PlaceCards";
import { SideBySide } from "./SideBySide";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", overflowWrap: "anywhere" },
  answer: { display: "flex", gap: "8px", alignItems: "flex-start" },
  text: { margin: 0, fontSize: "14px", lineHeight: "19px", whiteSpace: "pre-line" },
  where: { margin: 0, fontSize: "14px", lineHeight: "19px" },
  keys: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "flex-end",
    gap: "6px",
  },
  button: { minWidth: 0, padding: "5px 8px" },
  previous: { marginRight: "auto", minWidth: "32px" },
});

interface PlaceQuestionPageProps {
  readonly title: string;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  readonly onBack: () => void;
  readonly question: PlaceQuestion;
  readonly assessment: Assessment;
  readonly newer: Framework;
  /** What was confirmed before; undefined while open. */
  readonly decided: readonly string[] | undefined;
  readonly onConfirm: (places: readonly string[]) => void;
  readonly onOpen: () => void;
  readonly onPrevious: (() => void) | undefined;
}

/** One answer: both wordings side by side, and where it belongs. */
export function PlaceQuestionPage(props: PlaceQuestionPageProps): React.JSX.Element {
  const { number, total, question, assessment, newer, decided, onConfirm } = props;
  const { code, proposals } = question;
  const { framework, responses } = assessment;
  const styles = useStyles();
  const all = allValueCodes(newer);
  const named = (ids: readonly string[]): string =>
    ids
      .flatMap((id) => all.filter((one) => one.id === id))
      .map(({ ref, title }) => `${ref} ${title}`)
      .join(", ");
  const [added, setAdded] = useState<readonly string[]>(() =>
    (decided ?? []).filter((id) => !proposals.some(({ ids }) => ids.includes(id))),
  );
  const cards: readonly PlaceCard[] = [
    ...proposals
      .filter(({ ids }) => ids.length > 0)
      .map(({ ids, reason }) => ({ ids, reason, name: named(ids) })),
    ...added.map((id) => ({ ids: [id], reason: "added" as const, name: named([id]) })),
    { ids: [], reason: "none", name: text("version.noPlace", { version: newer.version }) },
  ];
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() =>
    firstChosen(question, cards, decided),
  );
  const places = [...new Set([...chosen].flatMap((index) => cards[index]?.ids ?? []))];
  const isDecidable = chosen.size > 0;
  const last = cards.length - 1;
  const [shown] = places;
  const reasons = [...chosen].map((index) => cards[index]?.reason);
  const response = responses.get(code.id);
  const entry = response === undefined ? NOT_ASSESSED : entryToCarry(response);
  const focusOn = [...chosen][0] ?? 0;
  useEffect(() => {
    document.getElementById(placeCardId(focusOn))?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
    // Only on arrival at the answer.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [code.id]);

  const choose = (index: number, only: boolean): void => {
    if (only || index === last) {
      setChosen(new Set([index]));
      return;
    }
    const next = new Set([...chosen].filter((one) => one !== last));
    if (!next.delete(index)) next.add(index);
    setChosen(next);
  };
  const confirm = (): void => {
    if (isDecidable) onConfirm(places);
  };
  const refs = all
    .filter(({ id }) => places.includes(id))
    .map(({ ref }) => ref)
    .join(", ");

  const foot = (
    <div className={styles.row}>
      <Button
        appearance="subtle"
        className={styles.previous}
        icon={<ChevronLeftRegular />}
        aria-label={text("version.previous")}
        disabledFocusable={props.onPrevious === undefined}
        onClick={() => props.onPrevious?.()}
      />
      <Button appearance="subtle" className={styles.button} onClick={props.onOpen}>
        {text("version.open")}
      </Button>
      <Button
        appearance="primary"
        className={styles.button}
        icon={<ChevronRightRegular />}
        iconPosition="after"
        disabledFocusable={!isDecidable}
        onClick={confirm}
      >
        {places.length === 0 ? text("version.confirmNone") : text("version.confirm", { refs })}
      </Button>
    </div>
  );

  return (
    <View
      title={props.title}
      onBack={props.onBack}
      aside={text("version.position", { number, total })}
      progress={{ done: number - 1, total }}
      foot={foot}
    >
      <div className={styles.root}>
        <SideBySide
          before={code}
          now={all.find(({ id }) => id === shown)}
          older={framework}
          newer={newer}
        />
        <div className={styles.answer}>
          <LevelChip entry={entry} framework={framework} />
          <p className={styles.text}>
            <strong>{text("version.yourAnswer", { level: entryWords(entry, framework) })}</strong>{" "}
            {response?.comment}
          </p>
        </div>
        {reasons.includes("ref") && <Notice title={text("version.refOnly")} intent="warning" />}
        <h2 className={styles.where}>{text("version.where")}</h2>
        <p className={styles.keys}>{text("version.keys")}</p>
        <PlaceCards
          legend={text("version.where")}
          cards={cards}
          chosen={chosen}
          others={all.filter(({ id }) => !cards.some(({ ids }) => ids.includes(id)))}
          version={newer.version}
          onChoose={choose}
          onAdd={(id) => {
            setAdded([...added, id]);
            // It takes the place of "No place", which moves on.
            setChosen(new Set([...[...chosen].filter((one) => one !== last), last]));
          }}
          onConfirm={confirm}
        />
      </div>
    </View>
  );
}

/** What was confirmed, otherwise the best proposal; never a reference alone. */
function firstChosen(
  { proposals }: PlaceQuestion,
  cards: readonly PlaceCard[],
  decided: readonly string[] | undefined,
): ReadonlySet<number> {
  const none = cards.length - 1;
  if (decided !== undefined) {
    const found = cards.flatMap(({ ids }, index) =>
      ids.length > 0 && ids.every((id) => decided.includes(id)) ? [index] : [],
    );
    return new Set(decided.length === 0 ? [none] : found);
  }
  const [best] = proposals;
  if (best === undefined || best.reason === "taken" || best.reason === "ref") return new Set();
  return new Set([best.ids.length === 0 ? none : 0]);
}
