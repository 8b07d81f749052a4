import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { copyNames } from "../../../assessment/departments/copyNames";
import { hasContent } from "../../../assessment/hasContent";
import { Notice } from "../../components/Notice";
import { View } from "../../components/View";
import { usePane } from "../../context/PaneContext";
import { listedNames, withListedNames } from "../../preferences/listedNames";
import { text } from "../../text/departments/departmentText";
import { TroubleBar } from "../../trouble/TroubleBar";
import { CopyWalk } from "./CopyWalk";
import { useCopies } from "./useCopies";

const useStyles = makeStyles({
  names: { minWidth: 0, width: "100%" },
  start: { width: "100%" },
  line: { margin: 0 },
});

/** Makes a copy of the empty workbook for each department, so that every return has its name. */
export default function CopiesView(): React.JSX.Element {
  const { assessment, canAnswer, preferences, changePreferences, back } = usePane();
  const styles = useStyles();
  const list = listedNames(preferences, assessment.details);
  const copies = useCopies();
  const { names, repeated, unusable } = copyNames(list);
  const answers = [...assessment.responses.values()].filter(hasContent).length;
  const isFull = answers > 0 || assessment.departments !== undefined;

  const leave = (): void => {
    void copies.stop().then((restored) => {
      if (restored) back();
    });
  };
  if (copies.walk !== undefined) {
    return <CopyWalk copies={copies} walk={copies.walk} onBack={leave} />;
  }
  const canStart = names.length > 0 && canAnswer && !isFull && !copies.working;
  return (
    <View
      title={text("copies.title")}
      onBack={leave}
      foot={
        <Button
          id="copies-start"
          appearance="primary"
          className={styles.start}
          disabledFocusable={!canStart}
          onClick={() => {
            if (canStart) void copies.start(names);
          }}
        >
          {text("copies.make", { count: names.length })}
        </Button>
      }
    >
      {copies.trouble !== undefined && (
        <TroubleBar
          trouble={copies.trouble}
          action={text("copies.again")}
          onAction={() => void copies.start(names)}
        />
      )}
      {copies.done && (
        <Notice intent="success" title={text("copies.done", { count: names.length })}>
          {text("copies.doneText")}
        </Notice>
      )}
      {isFull && (
        <Notice intent="warning" title={text("copies.full")}>
          {assessment.departments === undefined
            ? text("copies.fullText", { count: answers })
            : text("copies.consolidatedText")}
        </Notice>
      )}
      {!canAnswer && <Notice title={text("departments.locked")}>{text("copies.locked")}</Notice>}
      <Field label={text("copies.names")}>
        <Textarea
          className={styles.names}
          textarea={{ style: { minWidth: 0 } }}
          rows={10}
          value={list}
          onChange={(_event, { value }) =>
            changePreferences(withListedNames(value, assessment.details))
          }
        />
      </Field>
      <p className={styles.line}>
        {[
          names.length === 0 ? text("copies.none") : text("copies.count", { count: names.length }),
          ...repeated.map((name) => text("copies.repeated", { name })),
          ...unusable.map((name) => text("copies.unusable", { name })),
        ].join(" ")}
      </p>
      {!isFull && <p className={styles.line}>{text("copies.explained")}</p>}
    </View>
  );
}
