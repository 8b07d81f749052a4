import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { anonymous, byName, LEAST_ANONYMOUS } from "../../../assessment/councils/councilSet";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { FileArea } from "../../components/FileArea";
import { useAnnounce } from "../../components/LiveRegion";
import { Notice } from "../../components/Notice";
import { ReadingProgress } from "../../components/ReadingProgress";
import { View } from "../../components/View";
import { useKept } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import { MADE_COUNCILS, type MadeCouncils } from "../../context/madeCouncils";
import { text } from "../../text/councils/councilText";
import { TroubleBar } from "../../trouble/TroubleBar";
import { useCouncilFiles } from "./useCouncilFiles";

const useStyles = makeStyles({
  text: { margin: 0 },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: "20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type Making =
  | { readonly kind: "idle" }
  | { readonly kind: "making" }
  | { readonly kind: "made" }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** Makes the sheet Councils from the workbooks of other councils. */
export default function CouncilsView(): React.JSX.Element {
  const { service, back } = usePane();
  const { files, choose, discard } = useCouncilFiles();
  const [isAnonymous, setAnonymous] = useState(false);
  const [making, setMaking] = useState<Making>({ kind: "idle" });
  const [, keep] = useKept<MadeCouncils>(MADE_COUNCILS, undefined);
  const announce = useAnnounce();
  const styles = useStyles();
  const { members, leftOut, reading, trouble } = files;
  const councils = members.map(({ council }) => council);
  const shown = isAnonymous ? anonymous(councils) : councils;
  const line = reading && text("councils.reading", { file: reading.file });

  const make = async (): Promise<void> => {
    if (shown === undefined || making.kind === "making") return;
    setMaking({ kind: "making" });
    const set = { councils: shown, isAnonymous, hasOwn: true };
    const outcome = await service.preparePrint(set);
    if (outcome.kind !== "failed") keep(set);
    setMaking(outcome.kind === "failed" ? outcome : { kind: "made" });
    announce(outcome.kind === "failed" ? outcome.trouble.message : text("councils.made"));
  };

  return (
    <View title={text("councils.title")} onBack={back}>
      <p className={styles.text}>{text("councils.intro")}</p>
      {making.kind === "failed" && (
        <TroubleBar
          trouble={making.trouble}
          action={text("messages.close")}
          onAction={() => setMaking({ kind: "idle" })}
        />
      )}
      {trouble !== undefined && (
        <TroubleBar trouble={trouble} action={text("messages.close")} onAction={discard} />
      )}
      {making.kind === "made" && (
        <Notice intent="success" title={text("councils.made")}>
          {text("councils.madeText")}
        </Notice>
      )}
      <FileArea
        id="councils-choose"
        label={text("councils.choose")}
        hints={{ drop: text("councils.drop"), local: text("councils.local") }}
        picker={text("councils.file")}
        several
        isBusy={reading !== undefined}
        onFiles={(chosen) => void choose(chosen)}
      />
      {reading !== undefined && line !== undefined && (
        <ReadingProgress
          name={line}
          line={line}
          cancel={{ label: text("councils.cancel"), onCancel: reading.cancel }}
        />
      )}
      {leftOut.length > 0 && (
        <Notice intent="warning" title={text("councils.leftOut")}>
          <ul className={styles.list}>
            {leftOut.map((one, index) => (
              <li key={`${one.file} ${index}`}>{text("councils.left", one)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {members.length > 0 && reading === undefined && (
        <>
          <p className={styles.text}>{text("councils.read", { count: members.length })}</p>
          <ul className={styles.list}>
            {byName(councils).map((council) => (
              <li key={council.name}>
                {members.some((one) => one.council === council && one.isDraft)
                  ? text("councils.draft", { name: council.name })
                  : council.name}
              </li>
            ))}
          </ul>
          <Checkbox
            label={text("councils.anonymous")}
            checked={isAnonymous}
            onChange={(_event, { checked }) => setAnonymous(checked === true)}
          />
          {shown === undefined && (
            <Notice intent="warning" title={text("councils.tooFew", { least: LEAST_ANONYMOUS })} />
          )}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabled={shown === undefined || making.kind === "making"}
              onClick={() => void make()}
            >
              {text("councils.make")}
            </Button>
            <Button onClick={discard}>{text("councils.discard")}</Button>
          </div>
        </>
      )}
    </View>
  );
}
