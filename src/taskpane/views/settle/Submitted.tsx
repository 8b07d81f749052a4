import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import type { Submission } from "../../../assessment/assessment";
import { toSettleOf } from "../../../assessment/readiness";
import { Facts } from "../../components/Facts";
import { Notice } from "../../components/Notice";
import { PlacePage } from "../../components/PlacePage";
import { useKept } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import { formatDate } from "../../../text/formatDate";
import { shownLevelWords } from "../../text/levelWords";
import { text } from "../../text/settle/settleText";
import { Fingerprint } from "./Fingerprint";
import { OpeningNotice } from "./OpeningNotice";
import { SignOffHistory } from "./SignOffHistory";
import { SignOffPart } from "./SignOffPart";
import { settleGroups, settleList } from "./settleGroups";
import { SettleGroupList } from "./SettleGroupList";

/**
 * Key of what SubmitView passes to this view: the fingerprint that Excel accepted without locking.
 */
export const UNLOCKED = "submittedUnlocked";

/** Key of the date of assessment that submitting entered, as there was none. */
export const DATED = "submittedDated";

const useStyles = makeStyles({
  icon: { fontSize: "20px" },
  text: { margin: 0 },
  reopen: {
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/**
 * Whether what was submitted still holds, who signs it off, and how to reopen it.
 */
export function Submitted({ submission }: { readonly submission: Submission }): React.JSX.Element {
  const { assessment, scores, condition, go } = usePane();
  const styles = useStyles();
  const [unlocked] = useKept(UNLOCKED, "");
  const [dated] = useKept(DATED, "");
  const { framework } = assessment;
  const { date } = assessment.details;
  const { asSubmitted } = condition;
  const isUnlocked = unlocked === submission.fingerprint;
  const groups = settleGroups(toSettleOf(assessment, scores, condition.copied), framework);
  const level = shownLevelWords(scores.headline, framework);
  return (
    <PlacePage
      title={
        <>
          <LockClosedRegular className={styles.icon} aria-hidden />
          {text("submitted.title")}
        </>
      }
    >
      <Facts
        facts={[
          ...(date === "" ? [] : [[text("submit.date"), formatDate(date)] as const]),
          [
            text(asSubmitted ? "submitted.level" : "submitted.levelNow"),
            asSubmitted ? text("submit.finalLevel", { level }) : level,
          ],
          [
            text("submitted.fingerprint"),
            <Fingerprint key="fingerprint" digits={submission.fingerprint} />,
          ],
        ]}
      />
      <Notice
        title={text(asSubmitted ? "submitted.same" : "submitted.changed")}
        intent={asSubmitted ? "success" : "warning"}
      >
        {text(asSubmitted ? "submitted.sameText" : "submitted.changedText")}
      </Notice>
      {dated !== "" && dated === date && (
        <Notice title={text("submitted.dated", { date: formatDate(dated) })}>
          {text("submitted.datedText")}
        </Notice>
      )}
      {isUnlocked && (
        <Notice title={text("submitted.unlocked")} intent="warning">
          {text("submitted.unlockedText")}
        </Notice>
      )}
      <p className={styles.text}>{text(isUnlocked ? "submitted.canUnlocked" : "submitted.can")}</p>
      <OpeningNotice />
      <SignOffPart submission={submission} />
      {groups.map((group) => (
        <SettleGroupList
          key={group.kind}
          group={group}
          framework={framework}
          onOpen={({ valueCodeId, field }) =>
            go(
              field === "agreed"
                ? { kind: "agree", valueCodeIds: [valueCodeId] }
                : {
                    kind: "assess",
                    valueCodeId,
                    field,
                    list: settleList(field === "flag" ? "flagged" : "issues", groups, framework),
                  },
            )
          }
        />
      ))}
      {!condition.readOnly && condition.format !== "newer" && (
        <div className={styles.reopen}>
          <Button id="settle-reopen" onClick={() => go({ kind: "reopen" })}>
            {text("submitted.reopen")}
          </Button>
        </div>
      )}
      <SignOffHistory entries={assessment.signOffs ?? []} />
    </PlacePage>
  );
}
