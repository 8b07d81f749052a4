import {
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { allValueCodes, type Framework } from "../../../framework/framework";
import type { ShippedFrameworkSummary } from "../../../framework/shippedFrameworkList";
import type { FrameworkChoice } from "./startEntries";
import { frameworkLine, titleWithVersion } from "../../text/frameworkLine";
import { text } from "../../text/text";

const FROM_FILE = "from a file";

interface Card {
  readonly value: string;
  readonly title: string;
  readonly line: string;
}

const useStyles = makeStyles({
  cards: { display: "grid", gap: "5px" },
  card: {
    width: "100%",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "6px",
    // Room for the second pixel of the chosen card's border.
    padding: "1px",
  },
  chosen: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    padding: 0,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { border: "3px solid Highlight" },
  },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  line: { display: "block", fontSize: "12px", lineHeight: "16px" },
});

interface FrameworkCardsProps {
  readonly shipped: readonly ShippedFrameworkSummary[];
  readonly fromFile: Framework | undefined;
  readonly choice: FrameworkChoice;
  readonly onChoice: (choice: FrameworkChoice) => void;
}

/** The available frameworks as cards of one radio group; a framework from a file is the last. */
export function FrameworkCards(props: FrameworkCardsProps): React.JSX.Element {
  const { shipped, fromFile, choice, onChoice } = props;
  const styles = useStyles();
  const value = choice.kind === "file" ? FROM_FILE : choice.id;
  const cards: readonly Card[] = [
    ...shipped.map((framework) => ({
      value: framework.id,
      title: titleWithVersion(framework),
      line: frameworkLine(framework),
    })),
    ...(fromFile === undefined ? [] : [cardOfFile(fromFile)]),
  ];
  return (
    <Field label={text("start.framework")}>
      <RadioGroup
        className={styles.cards}
        value={value}
        onChange={(_event, data) => {
          const id = shipped.find((framework) => framework.id === data.value)?.id;
          onChoice(id === undefined ? { kind: "file" } : { kind: "shipped", id });
        }}
      >
        {cards.map((card) => (
          <Radio
            key={card.value}
            value={card.value}
            className={mergeClasses(styles.card, card.value === value && styles.chosen)}
            label={
              <>
                <span className={styles.title}>{card.title} </span>
                <span className={styles.line}>{card.line}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

function cardOfFile(framework: Framework): Card {
  const { levels, themes } = framework;
  const line = frameworkLine({
    valueCodeCount: allValueCodes(framework).length,
    themeCount: themes.length,
    levelRange: { lowest: levels[0].value, highest: levels[levels.length - 1].value },
  });
  return { value: FROM_FILE, title: titleWithVersion(framework), line };
}
