import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Framework } from "../../../framework/framework";
import type { Trouble } from "../../../workbook/excel/Trouble";
import type { TableReading } from "../../../workbook/frameworkTable/TableReading";
import type { AssessmentService } from "../../AssessmentService";
import { Notice } from "../../components/Notice";
import { View } from "../../components/View";
import { text } from "../../text/ownFramework/ownFrameworkText";
import { TroubleBar } from "../../trouble/TroubleBar";
import { ChangedVersion, proposedVersion, whyNotVersion } from "./ChangedVersion";
import type { Source } from "./Chosen";
import type { FrameworkChange } from "./FrameworkChange";
import { FileRow } from "./FileRow";
import { FrameworkTree } from "./FrameworkTree";
import { MadeFacts } from "./MadeFacts";
import { ProblemList } from "./ProblemList";
import { RowsProgress } from "./RowsProgress";
import type { OwnFramework } from "./useOwnFramework";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: "4px 24px", margin: 0 },
  count: { display: "flex", flexDirection: "column-reverse" },
  number: { margin: 0, fontSize: "20px", fontWeight: tokens.fontWeightSemibold },
  word: { fontSize: "12px", lineHeight: "16px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  button: { width: "100%" },
  left: { margin: "6px 0 0", fontSize: "12px", lineHeight: "16px" },
});

interface PreviewFrameworkProps {
  readonly service: AssessmentService;
  readonly own: OwnFramework;
  readonly source: Source;
  /** The sheet of the value codes. */
  readonly sheet: string;
  readonly reading: TableReading;
  /** Present to change the framework of an assessment. */
  readonly change: FrameworkChange | undefined;
  readonly onUse: (framework: Framework) => void;
  readonly onBack: () => void;
}

/** What was read of the table, what to correct in it first, and what to know. */
export function PreviewFramework(props: PreviewFrameworkProps): React.JSX.Element {
  const { service, own, source, sheet: ownSheet, reading, change, onUse, onBack } = props;
  const { framework, file, problems } = reading;
  const styles = useStyles();
  const moves = framework !== undefined && change?.moves(framework) === true;
  const leftId = useId();
  const [trouble, setTrouble] = useState<Trouble>();
  const correct = problems.filter(({ weight }) => weight === "correct");
  const know = problems.filter(({ weight }) => weight === "know");
  const before = change?.before.version ?? "";
  const [version, setVersion] = useState(() => proposedVersion(before));
  const needsVersion = moves && framework.version === before;
  const why =
    whyNot(own, framework, correct.length) ??
    (needsVersion ? whyNotVersion(version, before) : undefined);
  const keyAreas = file.themes.flatMap((theme) => theme.keyAreas);
  const criteria = keyAreas
    .flatMap(({ valueCodes }) => valueCodes.flatMap((code) => Object.values(code.criteria ?? {})))
    .reduce((sum, { items }) => sum + items.length, 0);
  const counts = [
    ["own.themes", file.themes.length],
    ["own.keyAreas", keyAreas.length],
    ["own.valueCodes", keyAreas.reduce((sum, { valueCodes }) => sum + valueCodes.length, 0)],
    ["own.levelCount", file.levels.length],
    ...(criteria === 0 ? [] : [["own.criteria", criteria] as const]),
  ] as const;
  const goTo = async (sheet: string, address: string): Promise<void> => {
    const outcome = await service.showPlace({ sheet, address });
    setTrouble(outcome.kind === "failed" ? outcome.trouble : undefined);
  };
  const links =
    source.kind === "open"
      ? { onCell: (sheet: string, cell: string) => void goTo(sheet, cell) }
      : {};
  return (
    <View
      title={text("own.preview")}
      onBack={onBack}
      aside={text("own.step", { step: 3 })}
      foot={
        <>
          <Button
            appearance="primary"
            className={styles.button}
            disabledFocusable={why !== undefined}
            aria-describedby={why === undefined ? undefined : leftId}
            onClick={() => {
              if (framework === undefined) return;
              onUse(needsVersion ? { ...framework, version: version.trim() } : framework);
            }}
          >
            {text(change === undefined ? "own.use" : moves ? "own.move" : "own.rebuild")}
          </Button>
          {why !== undefined && (
            <p id={leftId} className={styles.left}>
              {why}
            </p>
          )}
        </>
      }
    >
      <RowsProgress rows={own.rows} onCancel={own.cancel} />
      {trouble !== undefined && (
        <TroubleBar
          trouble={trouble}
          action={text("messages.close")}
          onAction={() => setTrouble(undefined)}
        />
      )}
      <dl className={styles.counts}>
        {counts.map(([key, count]) => (
          <div key={key} className={styles.count}>
            <dt className={styles.word}>{text(key, { count })}</dt>
            <dd className={styles.number}>{count}</dd>
          </div>
        ))}
      </dl>
      {correct.length === 0 && (
        <Notice intent="success" title={text("own.nothing")}>
          {know.length > 0 && text("own.nothingText", { count: know.length })}
        </Notice>
      )}
      {needsVersion && <ChangedVersion before={before} typed={version} onType={setVersion} />}
      <FrameworkTree themes={file.themes} />
      {source.kind === "file" && correct.length > 0 && (
        <ul className={styles.list}>
          <FileRow name={text("own.again")} onFile={(chosen) => void own.openFile(chosen)} />
        </ul>
      )}
      <ProblemList
        id="own-correct"
        title={text("own.correct", { count: correct.length })}
        line={text(source.kind === "open" ? "own.correctHere" : "own.correctFile")}
        problems={correct}
        ownSheet={ownSheet}
        {...links}
      />
      <ProblemList
        id="own-know"
        title={text("own.know", { count: know.length })}
        problems={know}
        ownSheet={ownSheet}
        {...links}
      />
      <MadeFacts reading={reading} moves={moves} {...links} />
    </View>
  );
}

/** Why the framework cannot be used yet. */
function whyNot(
  { rows }: OwnFramework,
  framework: Framework | undefined,
  toCorrect: number,
): string | undefined {
  if (rows !== undefined) return text("own.readFirst");
  return framework === undefined ? text("own.left", { count: toCorrect }) : undefined;
}
