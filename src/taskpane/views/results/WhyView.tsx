import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { raiseOf } from "../../../assessment/raise";
import { View } from "../../components/View";
import { usePane } from "../../context/PaneContext";
import type { GroupKey } from "../../context/views";
import { shownLevelName } from "../../text/levelWords";
import { raiseSentence } from "../../text/raiseSentence";
import { notAgreedWords } from "../../text/notAgreedWords";
import { standingOf } from "../../text/standing";
import { text } from "../../text/results/resultsText";
import { InShort } from "./InShort";
import { groupOf } from "./groupOf";
import { LevelHead } from "./LevelHead";
import { LimitingValueCodes } from "./LimitingValueCodes";
import { WayOut } from "./WayOut";

const useStyles = makeStyles({
  word: { margin: 0, fontSize: "20px", lineHeight: "26px", fontWeight: tokens.fontWeightSemibold },
  standing: { margin: 0, fontSize: "12px", lineHeight: "16px" },
  first: { alignSelf: "flex-start" },
});

/**
 * What holds a group at its level: first how to raise it, then each limiting value code with what
 * the next level asks.
 */
export default function WhyView(props: { readonly group: GroupKey }): React.JSX.Element | null {
  const { assessment, scores, go, back } = usePane();
  const { framework } = assessment;
  const group = groupOf(props.group, scores, assessment);
  const styles = useStyles();
  if (group === undefined) return null;
  const { title, subject, score, shown, valueCodes } = group;
  const raise = raiseOf(score, valueCodes, framework);
  const standing = standingOf(score, framework);
  const notAgreed = notAgreedWords(valueCodes);
  const firstOpen = valueCodes.find(({ entry }) => entry.kind !== "notApplicable");
  return (
    <View title={title} onBack={back}>
      <LevelHead shown={shown} framework={framework}>
        <p className={styles.word}>{shownLevelName(shown, framework)}</p>
        <p className={styles.standing}>
          <strong>{standing.word}</strong> {standing.rest}
          {notAgreed !== "" && ` ${notAgreed}.`}
        </p>
      </LevelHead>
      <WayOut
        sentence={raiseSentence(raise, subject, framework)}
        level={raise.kind === "raise" ? raise.to : undefined}
        framework={framework}
      />
      {raise.kind === "raise" && (
        <LimitingValueCodes
          raise={raise}
          framework={framework}
          namesKeyAreas={props.group.kind !== "keyArea"}
          onOpen={(valueCodeId) => go({ kind: "assess", valueCodeId })}
        />
      )}
      {props.group.kind === "keyArea" && (
        <InShort key={props.group.id} keyAreaId={props.group.id} title={title} />
      )}
      {raise.kind === "nothingAssessed" && firstOpen && (
        <Button
          id="why-first"
          size="small"
          className={styles.first}
          onClick={() => go({ kind: "assess", valueCodeId: firstOpen.id })}
        >
          {text("why.openFirst")}
        </Button>
      )}
    </View>
  );
}
