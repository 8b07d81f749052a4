import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useLayoutEffect, type KeyboardEventHandler } from "react";
import type { LevelEntry } from "../../../assessment/assessment";
import { DIFFERS_PROBLEM, problemOf } from "../../../assessment/problems";
import { LONGEST_CELL_TEXT } from "../../../framework/reading/readText";
import type { Framework } from "../../../framework/framework";
import { useKept } from "../../context/KeptContext";
import { levelWords } from "../../text/levelWords";
import { text } from "../../text/text";
import { limited } from "../../text/tooLong/limited";

/** DOM id of the field. */
export const COMMENT = "comment";

/** Height beyond which it scrolls, in lines. */
const MOST_LINES = 6;

const useStyles = makeStyles({
  // Fluent's own minimum width is wider than a pane at twice the text size.
  area: { minWidth: 0, width: "100%" },
  prompts: { marginLeft: "-6px" },
  toggle: { minWidth: 0, padding: "3px 6px", fontWeight: "400" },
  list: { margin: "2px 0 0", paddingLeft: "24px", fontSize: "12px", lineHeight: "17px" },
  lead: { margin: "2px 0 0 6px", fontSize: "12px", lineHeight: "17px" },
});

interface CommentFieldProps {
  readonly framework: Framework;
  readonly entry: LevelEntry;
  readonly comment: string;
  /** True if the criteria indicate another level. */
  readonly differs: boolean;
  readonly canAnswer: boolean;
  readonly onChange: (comment: string) => void;
  readonly onLeave: () => void;
  readonly onKeyDown: KeyboardEventHandler;
}

/**
 * The comment, which says what it is for if the level asks for one, and what the framework wants to
 * read.
 */
export function CommentField(props: CommentFieldProps): React.JSX.Element {
  const { framework, entry, comment, differs, canAnswer, onChange, onLeave, onKeyDown } = props;
  const styles = useStyles();
  const { label, missing } = commentWords(entry, comment, framework, differs);
  const limit = limited(comment, LONGEST_CELL_TEXT);
  useLayoutEffect(() => {
    const area = document.getElementById(COMMENT);
    if (area !== null) fitToLines(area);
  }, [comment]);
  return (
    <div>
      <Field
        label={label}
        validationState={missing === undefined ? "none" : "warning"}
        validationMessage={missing}
        {...limit.field}
      >
        <Textarea
          id={COMMENT}
          className={styles.area}
          textarea={{ style: { minWidth: 0, maxHeight: "none" } }}
          resize="vertical"
          value={comment}
          readOnly={!canAnswer}
          {...limit.input}
          onChange={(_event, { value }) => onChange(value)}
          onBlur={onLeave}
          onKeyDown={onKeyDown}
        />
      </Field>
      <Prompts framework={framework} />
    </div>
  );
}

/** What the comment is for, and what it lacks. */
function commentWords(
  entry: LevelEntry,
  comment: string,
  framework: Framework,
  differs: boolean,
): { readonly label: string; readonly missing: string | undefined } {
  const asked = problemOf(entry, "", framework, differs);
  const isMissing = problemOf(entry, comment, framework, differs) !== undefined;
  if (asked === undefined || entry.kind === "notALevel") {
    return { label: text("assess.comment"), missing: undefined };
  }
  if (asked === DIFFERS_PROBLEM) {
    return {
      label: text("assess.comment.differs"),
      missing: isMissing ? text("assess.comment.differsWhy") : undefined,
    };
  }
  if (entry.kind === "level") {
    const level = levelWords(entry.value, framework);
    return {
      label: text("assess.comment.caseStudy"),
      missing: isMissing ? text("assess.comment.caseStudyWhy", { level }) : undefined,
    };
  }
  return {
    label: text("assess.comment.reason"),
    missing: isMissing ? text("assess.comment.reasonWhy") : undefined,
  };
}

function Prompts({ framework }: { readonly framework: Framework }): React.JSX.Element | null {
  const styles = useStyles();
  const panel = useId();
  const [isOpen, setOpen] = useKept("assess.prompts", false);
  const { commentPrompts, commentPromptsIntroduction } = framework.guidance;
  if (commentPrompts.length === 0) return null;
  return (
    <div className={styles.prompts}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {text("assess.whatToWrite")}
      </Button>
      {isOpen && (
        <div id={panel}>
          {commentPromptsIntroduction !== "" && (
            <p className={styles.lead}>{commentPromptsIntroduction}</p>
          )}
          <ul className={styles.list}>
            {commentPrompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** As high as its text, from two lines up to a limit that keeps the page visible. */
function fitToLines(area: HTMLElement): void {
  const line = parseFloat(getComputedStyle(area).lineHeight) || 20;
  area.style.height = "auto";
  const borders = area.offsetHeight - area.clientHeight;
  const wanted = area.scrollHeight + borders;
  area.style.height = `${Math.min(Math.max(wanted, line * 2 + 12), line * MOST_LINES + 12)}px`;
}
