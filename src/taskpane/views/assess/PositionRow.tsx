import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { TextBulletListRegular } from "@fluentui/react-icons/svg/text-bullet-list";
import type { GroupScore } from "../../../assessment/scores";
import type { KeyArea } from "../../../framework/framework";
import type { AssessList } from "../../context/views";
import { assessedWords } from "../../text/standing";
import { text } from "../../text/text";
import { KEY_AREA_PANEL } from "./KeyAreaPanel";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "32px",
    padding: "0 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 259px)": { flexWrap: "wrap" },
  },
  number: { flexShrink: 0 },
  keyArea: { padding: "3px 6px", fontSize: "12px", lineHeight: "16px", textAlign: "right" },
  button: {
    minWidth: 0,
    padding: "3px 6px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  about: { textAlign: "right" },
  chip: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  track: { height: "2px", marginTop: "-1px", position: "relative" },
  toReview: {
    position: "absolute",
    top: 0,
    borderTop: `2px dotted ${tokens.colorCompoundBrandBackground}`,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
  done: {
    height: "2px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    transition: "width 0.2s",
    "@media (prefers-reduced-motion: reduce)": { transition: "none" },
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
});

interface PositionRowProps {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly overall: GroupScore;
  /** How many answers carried forward are not confirmed yet. */
  readonly toReview: number;
  readonly keyArea: KeyArea;
  readonly hasAbout: boolean;
  readonly isOpen: boolean;
  readonly list: AssessList | undefined;
  readonly onFind: () => void;
  readonly onOpen: (open: boolean) => void;
  readonly onEndList: () => void;
}

/**
 * Where the person is: the position among all value codes, the key area, or the list that Next
 * steps through.
 */
export function PositionRow(props: PositionRowProps): React.JSX.Element {
  const { number, count, overall, toReview, keyArea, hasAbout, isOpen, list } = props;
  const styles = useStyles();
  const { assessed, total } = overall;
  const words =
    toReview === 0
      ? assessedWords(overall)
      : text("carried.progress", { assessed, toReview, total });
  const share = (some: number): string => `${total === 0 ? 0 : (some / total) * 100}%`;
  return (
    <>
      <div className={styles.row}>
        <Button
          id="assess-find"
          appearance="subtle"
          size="small"
          className={mergeClasses(styles.button, styles.number)}
          icon={<TextBulletListRegular />}
          aria-label={text("assess.find", { number, total: count })}
          onClick={props.onFind}
        >
          {text("assess.position", { number, total: count })}
        </Button>
        {list === undefined ? (
          hasAbout ? (
            <Button
              appearance="subtle"
              size="small"
              className={mergeClasses(styles.button, styles.about)}
              icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
              iconPosition="after"
              aria-expanded={isOpen}
              aria-controls={isOpen ? KEY_AREA_PANEL : undefined}
              onClick={() => props.onOpen(!isOpen)}
            >
              {keyArea.title}
            </Button>
          ) : (
            <span className={styles.keyArea}>{keyArea.title}</span>
          )
        ) : (
          <Button
            size="small"
            className={styles.chip}
            icon={<DismissRegular />}
            iconPosition="after"
            aria-label={text("assess.listOnly", { name: list.name })}
            onClick={props.onEndList}
          >
            {list.name}
          </Button>
        )}
      </div>
      <div
        role="progressbar"
        aria-valuenow={assessed}
        aria-valuemin={0}
        aria-valuemax={Math.max(total, 1)}
        aria-valuetext={words}
        aria-label={words}
        className={styles.track}
      >
        <div className={styles.done} style={{ width: share(assessed) }} />
        {toReview > 0 && (
          <div
            className={styles.toReview}
            style={{ left: share(assessed), width: share(toReview) }}
          />
        )}
      </div>
    </>
  );
}
