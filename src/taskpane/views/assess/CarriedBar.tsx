import { Notice } from "../../components/Notice";
import { keysOfLevels } from "../../components/levelKeys";
import { usePane } from "../../context/PaneContext";
import { entryWords } from "../../text/levelWords";
import { text } from "../../text/text";
import { carriedAnswer, confirmSign } from "./carriedAnswer";

/** An answer carried forward: from when, that it does not count yet, and the keys. */
export function CarriedBar(props: { readonly valueCodeId: string }): React.JSX.Element | null {
  const { assessment, canAnswer, preferences } = usePane();
  const { framework } = assessment;
  const carried = carriedAnswer(assessment, props.valueCodeId);
  if (carried?.isToReview !== true) return null;
  const { lastTime, date, confirms } = carried;
  if (confirms === undefined) {
    const said = lastTime.kind === "notALevel" ? lastTime.text : entryWords(lastTime, framework);
    return (
      <Notice title={text("carried.title", { date })} intent="warning">
        {text("carried.cannotConfirm", { text: said })}
      </Notice>
    );
  }
  const keys = preferences.numberKeys ? "carried.keys" : "carried.enter";
  return (
    <Notice title={text("carried.title", { date })}>
      {text("carried.counts")}{" "}
      {canAnswer && text(keys, { sign: confirmSign(confirms), ...keysOfLevels(framework) })}
    </Notice>
  );
}
