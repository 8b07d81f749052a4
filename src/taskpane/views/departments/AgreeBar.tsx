import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, type KeyboardEvent } from "react";
import type { Framework, Level } from "../../../framework/framework";
import { levelWords } from "../../text/levelWords";
import { text } from "../../text/departments/departmentText";
import { limited } from "../../text/tooLong/limited";

/** DOM ids of the controls that get the focus. */
export const levelId = (level: number): string => `agree-level-${level}`;
export const REASON = "agree-reason";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  label: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  weakest: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  levels: { display: "flex", flexWrap: "wrap", gap: "6px" },
  level: {
    flex: "1 1 40px",
    boxSizing: "border-box",
    minHeight: "36px",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "4px",
    cursor: "pointer",
    position: "relative",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  chosen: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { border: "3px solid Highlight" },
  },
  radio: { position: "absolute", inset: 0, opacity: 0, margin: 0, cursor: "pointer" },
  reason: { minWidth: 0, width: "100%" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  space: { flexGrow: 1 },
  previous: { minWidth: "32px", padding: 0 },
});

const LONGEST_REASON = 1000;

interface AgreeBarProps {
  readonly framework: Framework;
  /** Those that can be chosen, lowest first. */
  readonly levels: readonly Level[];
  readonly weakest: number | null;
  readonly chosen: number | undefined;
  readonly reason: string;
  /** True once agreeing was tried without a reason. */
  readonly lacksReason: boolean;
  readonly isWorking: boolean;
  readonly isLast: boolean;
  readonly canGoBack: boolean;
  readonly onChoose: (level: number | undefined) => void;
  readonly onReason: (reason: string) => void;
  readonly onAgree: () => void;
  readonly onLeaveOpen: () => void;
  readonly onPrevious: () => void;
}

/** Chooses the agreed level, and why it is not the weakest. */
export function AgreeBar(props: AgreeBarProps): React.JSX.Element {
  const { framework, levels, weakest, chosen, reason, isWorking, isLast, onChoose } = props;
  const styles = useStyles();
  const [group, labelId] = [useId(), useId()];
  const limit = limited(reason, LONGEST_REASON);
  const needsReason = chosen !== undefined && chosen !== weakest;
  const first = chosen ?? weakest ?? levels[0].value;

  const onLevelKey = (event: KeyboardEvent): void => {
    if (event.key === "Enter") {
      // A held key agrees once.
      if (!event.repeat) {
        if (event.shiftKey) props.onPrevious();
        else if (chosen === undefined) props.onLeaveOpen();
        else props.onAgree();
      }
    } else if (event.key === "Delete" || event.key === "Backspace") onChoose(undefined);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.root}>
      <p id={labelId} className={styles.label}>
        {text("agree.level")}{" "}
        {weakest !== null && (
          <span className={styles.weakest}>
            {text("agree.weakest", { level: levelWords(weakest, framework) })}
          </span>
        )}
      </p>
      <div role="radiogroup" aria-labelledby={labelId} className={styles.levels}>
        {levels.map(({ value, label }) => (
          <label
            key={value}
            className={mergeClasses(styles.level, value === chosen && styles.chosen)}
          >
            <input
              type="radio"
              id={levelId(value)}
              name={group}
              className={styles.radio}
              aria-label={label}
              checked={value === chosen}
              // Chromium takes Tab through every radio while none is checked.
              tabIndex={value === first ? 0 : -1}
              onChange={() => onChoose(value)}
              onKeyDown={onLevelKey}
            />
            <span aria-hidden>{value}</span>
          </label>
        ))}
      </div>
      {needsReason && (
        <Field
          label={weakest === null ? text("agree.why") : text("agree.whyNot", { level: weakest })}
          required
          validationMessage={props.lacksReason ? text("agree.reasonMissing") : undefined}
          {...limit.field}
        >
          <Textarea
            className={styles.reason}
            id={REASON}
            textarea={{ style: { minWidth: 0 } }}
            rows={2}
            {...limit.input}
            value={reason}
            onChange={(_event, { value }) => props.onReason(value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.repeat || !(event.ctrlKey || event.metaKey))
                return;
              event.preventDefault();
              props.onAgree();
            }}
          />
        </Field>
      )}
      <div className={styles.row}>
        <Button
          appearance="subtle"
          className={styles.previous}
          icon={<ChevronLeftRegular />}
          aria-label={text("agree.previous")}
          disabledFocusable={!props.canGoBack}
          onClick={() => {
            if (props.canGoBack) props.onPrevious();
          }}
        />
        <span className={styles.space} />
        <Button appearance="subtle" disabledFocusable={isWorking} onClick={props.onLeaveOpen}>
          {text("agree.leaveOpen")}
        </Button>
        <Button
          appearance="primary"
          icon={isLast ? undefined : <ChevronRightRegular />}
          iconPosition="after"
          disabledFocusable={isWorking || chosen === undefined}
          onClick={() => {
            if (chosen !== undefined) props.onAgree();
          }}
        >
          {chosen === undefined ? text("agree.agreeNone") : text("agree.agree", { level: chosen })}
        </Button>
      </div>
    </div>
  );
}
