import { Button, makeStyles } from "@fluentui/react-components";
import { DocumentErrorRegular } from "@fluentui/react-icons/svg/document-error";
import { useEffect, useState } from "react";
import type { Framework } from "../../../framework/framework";
import type { BuildRequest } from "../../../workbook/build/BuildOutcome";
import type { FoundToPutBack, PutBackOutcome } from "../../../workbook/check/PutBackPreview";
import type { Trouble } from "../../../workbook/excel/Trouble";
import type { AssessmentService } from "../../AssessmentService";
import { Facts, type Fact } from "../../components/Facts";
import { FrameworkFile } from "../../components/FrameworkFile";
import { useAnnounce } from "../../components/LiveRegion";
import { Loading } from "../../components/Loading";
import type { FrameworkSource } from "../../context/frameworkSource";
import { titleWithVersion } from "../../text/frameworkLine";
import { text } from "../../text/putBack/putBackText";
import { BlockedPage } from "../../trouble/BlockedPage";
import { TroublePage } from "../../trouble/TroublePage";
import { allKeyAreas, allValueCodes } from "../../../framework/framework";

const useStyles = makeStyles({
  heading: { margin: "4px 0 0", fontSize: "14px", lineHeight: "20px" },
  list: { margin: 0, paddingLeft: "20px", display: "grid", gap: "4px" },
});

interface PutBackPageProps {
  readonly service: AssessmentService;
  readonly frameworks: FrameworkSource;
  /** Why the assessment cannot be read. */
  readonly trouble: Trouble;
  readonly onAgain: () => void;
  readonly onPutBack: (request: BuildRequest) => void;
}

/**
 * For an assessment without its hidden data sheet: what can still be read, what is lost, and one
 * button to put the sheet back.
 */
export function PutBackPage(props: PutBackPageProps): React.JSX.Element {
  const { service, frameworks, trouble, onAgain, onPutBack } = props;
  const announce = useAnnounce();
  const [preview, setPreview] = useState<PutBackOutcome>();
  /** Why the chosen file does not do. */
  const [refusal, setRefusal] = useState("");
  useEffect(() => {
    // Anew after each reading, which brings its own trouble.
    let isLatest = true;
    void service.previewPutBack().then((found) => {
      if (isLatest) setPreview(found);
    });
    return () => {
      isLatest = false;
    };
  }, [service, trouble]);

  const lookWith = async (framework: Framework): Promise<void> => {
    const found = await service.previewPutBack(framework);
    const words =
      found.kind === "otherFramework"
        ? text("putBack.notThis", { framework: titleWithVersion(framework) })
        : "";
    setRefusal(words);
    if (words !== "") announce(words);
    setPreview(found);
  };

  switch (preview?.kind) {
    case undefined:
      return <Loading label={text("putBack.looking")} />;
    case "found":
      return <Found preview={preview} trouble={trouble} onAgain={onAgain} onPutBack={onPutBack} />;
    case "failed":
      return <TroublePage trouble={preview.trouble} onAgain={onAgain} />;
    case "otherFramework":
      return (
        <TroublePage
          trouble={trouble}
          lines={[text("putBack.otherFramework"), ...(refusal === "" ? [] : [refusal])]}
          onAgain={onAgain}
        >
          <FrameworkFile frameworks={frameworks} onFramework={(one) => void lookWith(one)} />
        </TroublePage>
      );
  }
}

interface FoundProps extends Pick<PutBackPageProps, "trouble" | "onAgain" | "onPutBack"> {
  readonly preview: FoundToPutBack;
}

function Found({ preview, trouble, onAgain, onPutBack }: FoundProps): React.JSX.Element {
  const { framework, details, toSettle, notes } = preview;
  const isReady = toSettle.length === 0;
  const again = (
    <Button appearance={isReady ? undefined : "primary"} onClick={onAgain}>
      {text("putBack.lookAgain")}
    </Button>
  );
  return (
    <BlockedPage
      icon={DocumentErrorRegular}
      title={text("putBack.title")}
      lines={[text("putBack.text")]}
      details={trouble.details}
      note={text(isReady ? "putBack.note" : "putBack.settleNote")}
      buttons={
        <>
          {isReady && (
            <Button
              appearance="primary"
              onClick={() => onPutBack({ framework, details, whenPresent: "putBack" })}
            >
              {text("putBack.button")}
            </Button>
          )}
          {again}
        </>
      }
    >
      <Facts facts={factsOf(preview)} />
      <Sentences title={text("putBack.toSettle")} sentences={toSettle} />
      <Sentences title={text("putBack.lost")} sentences={lostOf(preview)} />
      <Sentences
        title={text("putBack.notes")}
        sentences={notes.map((sheet) => text("putBack.notesOn", { sheet }))}
      />
    </BlockedPage>
  );
}

function factsOf({ framework, answers, targets, actions }: FoundToPutBack): readonly Fact[] {
  return [
    [text("putBack.framework"), titleWithVersion(framework)],
    [
      text("putBack.answers"),
      text("putBack.of", { number: answers, count: allValueCodes(framework).length }),
    ],
    [
      text("putBack.targets"),
      text("putBack.of", { number: targets, count: allKeyAreas(framework).length }),
    ],
    [text("putBack.actions"), String(actions)],
  ];
}

function lostOf({ lost, settingsLost, submissionLost }: FoundToPutBack): readonly string[] {
  return [
    ...(settingsLost ? [text("putBack.settingsLost")] : []),
    ...(submissionLost ? [text("putBack.submissionLost")] : []),
    ...lost,
  ];
}

interface SentencesProps {
  readonly title: string;
  readonly sentences: readonly string[];
}

function Sentences({ title, sentences }: SentencesProps): React.JSX.Element | null {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
