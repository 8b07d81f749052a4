import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useId, type KeyboardEvent } from "react";
import type { ValueCode } from "../../../framework/framework";
import type { ProposalReason } from "../../../assessment/versions/proposePlaces";
import { text } from "../../text/newerVersion/newerVersionText";
import { COVERING_INPUT } from "../../components/coveringInput";

/** A card: one place, several that belong together, or none. */
export interface PlaceCard {
  readonly ids: readonly string[];
  readonly name: string;
  readonly reason: ProposalReason | "added" | "none";
}

/** DOM id of a card's checkbox. */
export function placeCardId(index: number): string {
  return `version-place-${index}`;
}

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    gap: "5px",
    border: "none",
    margin: 0,
    // A fieldset is otherwise as wide as the longest title to choose from.
    minWidth: 0,
    padding: 0,
  },
  label: { position: "relative", display: "block", cursor: "pointer" },
  box: COVERING_INPUT,
  card: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "6px 10px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "6px",
  },
  chosen: {
    padding: "5px 9px 7px",
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { padding: "4px 8px 6px", border: "3px solid Highlight" },
  },
  sign: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "20px",
    height: "20px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "50%",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: "12px",
    lineHeight: "16px",
  },
  chosenSign: {
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    backgroundColor: tokens.colorCompoundBrandBackground,
    color: tokens.colorNeutralForegroundInverted,
    "@media (forced-colors: active)": { border: "1px solid Highlight", color: "Highlight" },
  },
  line: { display: "block", fontSize: "12px", lineHeight: "16px" },
  another: { marginTop: "6px" },
  select: { minWidth: 0, width: "100%" },
});

interface PlaceCardsProps {
  readonly legend: string;
  /** The last one is "No place". */
  readonly cards: readonly PlaceCard[];
  /** Indexes of those chosen. */
  readonly chosen: ReadonlySet<number>;
  readonly others: readonly ValueCode[];
  readonly version: string;
  /** @param only true to choose this one alone */
  readonly onChoose: (index: number, only: boolean) => void;
  readonly onAdd: (valueCodeId: string) => void;
  readonly onConfirm: () => void;
}

/** The proposed places as checkboxes, several allowed: a number chooses one alone, Enter confirms. */
export function PlaceCards(props: PlaceCardsProps): React.JSX.Element {
  const { cards, chosen, others, version, onChoose } = props;
  const styles = useStyles();
  const group = useId();
  const last = cards.length - 1;
  const signOf = (index: number): string => (index === last ? "0" : String(index + 1));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const index = cards.findIndex((_, one) => signOf(one) === event.key);
    if (event.key === "Enter") {
      // A held Enter counts once.
      if (!event.repeat) props.onConfirm();
    } else if (index >= 0) {
      onChoose(index, true);
      document.getElementById(placeCardId(index))?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <fieldset className={styles.group} aria-label={props.legend}>
      {cards.map(({ ids, name, reason }, index) => (
        <label key={`${reason} ${ids.join(" ")}`} className={styles.label}>
          <input
            id={placeCardId(index)}
            type="checkbox"
            className={styles.box}
            checked={chosen.has(index)}
            aria-labelledby={`${group}-sign-${index} ${group}-name-${index}`}
            aria-describedby={`${group}-line-${index}`}
            onChange={() => onChoose(index, false)}
            onKeyDown={onKeyDown}
          />
          <span className={mergeClasses(styles.card, chosen.has(index) && styles.chosen)}>
            <span
              id={`${group}-sign-${index}`}
              className={mergeClasses(styles.sign, chosen.has(index) && styles.chosenSign)}
            >
              {signOf(index)}
            </span>
            <span>
              <span id={`${group}-name-${index}`}>{name}</span>
              <span id={`${group}-line-${index}`} className={styles.line}>
                {reason === "none" ? text("version.noPlaceText") : text(`version.reason.${reason}`)}
              </span>
            </span>
          </span>
        </label>
      ))}
      <label className={styles.another}>
        <span className={styles.line}>{text("version.another", { version })}</span>
        <Select
          className={styles.select}
          value=""
          onChange={(_event, { value }) => {
            if (value !== "") props.onAdd(value);
          }}
        >
          <option value="">{text("version.anotherChoose")}</option>
          {others.map(({ id, ref, title }) => (
            <option key={id} value={id}>
              {ref} {title}
            </option>
          ))}
        </Select>
      </label>
    </fieldset>
  );
}
