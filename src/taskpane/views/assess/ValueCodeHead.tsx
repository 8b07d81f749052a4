import { makeStyles, tokens } from "@fluentui/react-components";
import type { ValueCode } from "../../../framework/framework";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/text";
import { keysOfLevels } from "../../components/levelKeys";
import { carriedAnswer } from "./carriedAnswer";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: tokens.fontWeightRegular },
  ref: { color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
  description: { margin: "2px 0 0", fontSize: "14px", lineHeight: "19px" },
  hint: {
    margin: "2px 0 0",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});

interface ValueCodeHeadProps {
  readonly valueCode: ValueCode;
  readonly titleId: string;
  readonly descriptionId: string;
}

/** Reference, title and description; before the very first choice, also the keys. */
export function ValueCodeHead(props: ValueCodeHeadProps): React.JSX.Element {
  const { valueCode, titleId, descriptionId } = props;
  const { assessment, scores, canAnswer, preferences } = usePane();
  const styles = useStyles();
  const { overall } = scores;
  const isFirst = overall.assessed === 0 && overall.notApplicable === 0;
  // With an answer to review, the bar below says what the keys do.
  const isToReview = carriedAnswer(assessment, valueCode.id)?.isToReview === true;
  const choosesHere = canAnswer && assessment.departments === undefined && !isToReview;
  return (
    <div>
      <h1 id={titleId} className={styles.title}>
        <span className={styles.ref}>{valueCode.ref}</span>{" "}
        <span className={styles.name}>{valueCode.title}</span>
      </h1>
      {valueCode.description !== "" && (
        <p id={descriptionId} className={styles.description}>
          {valueCode.description}
        </p>
      )}
      {isFirst && choosesHere && preferences.numberKeys && (
        <p className={styles.hint}>{text("assess.keysHint", keysOfLevels(assessment.framework))}</p>
      )}
    </div>
  );
}
