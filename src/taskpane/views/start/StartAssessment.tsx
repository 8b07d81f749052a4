import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useRef, useState, type FormEvent } from "react";
import type { Framework } from "../../../framework/framework";
import type { BuildRequest } from "../../../workbook/build/BuildOutcome";
import { hasPlacesFor, lastRoundOf } from "../../../workbook/build/carried/lastRound";
import type { AssessmentService } from "../../AssessmentService";
import { DATA, sheetTitles } from "../../../workbook/plan/sheetKeys";
import type { FrameworkSource } from "../../context/frameworkSource";
import { chosenFramework, type StartEntries } from "./startEntries";
import { withLastRound } from "./withLastRound";
import { TakeOver } from "./TakeOver";
import { useChosenFramework } from "./useChosenFramework";
import { FrameworkCards } from "./FrameworkCards";
import { LinkButton } from "../../components/LinkButton";
import { Notice } from "../../components/Notice";
import { View } from "../../components/View";
import { AddedFramework } from "./AddedFramework";
import { text } from "../../text/start/startText";
import { limited } from "../../text/tooLong/limited";

/** Longer names would not fit the header of a printed page. */
const LONGEST_NAME = 100;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", flexGrow: 1 },
  input: { minWidth: 0, width: "100%" },
  promise: { margin: "0 0 8px", fontSize: "12px", lineHeight: "16px" },
  build: { width: "100%" },
  own: {
    display: "flex",
    alignItems: "center",
    alignSelf: "flex-start",
    gap: "6px",
    fontSize: "14px",
    color: tokens.colorNeutralForeground1,
  },
  icon: { fontSize: "20px", flexShrink: 0 },
  allow: { marginLeft: "-8px" },
  hint: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});

interface StartAssessmentProps {
  readonly service: Pick<AssessmentService, "readLastRound">;
  readonly frameworks: FrameworkSource;
  readonly entries: StartEntries;
  readonly onEntries: (entries: StartEntries) => void;
  /** True if the build replaces a sample. */
  readonly replacesSample: boolean;
  /** True after a build that was cancelled. */
  readonly cancelled: boolean;
  /** False if this Excel saves no files from its panes. */
  readonly canDownload: boolean;
  readonly onBack: () => void;
  /** Reads a framework from a table or file. */
  readonly onOwn: () => void;
  readonly onBuild: (request: BuildRequest) => void;
}

/** Chooses the framework, names the council and the department, and says what building will do. */
export default function StartAssessment(props: StartAssessmentProps): React.JSX.Element {
  const {
    service,
    frameworks,
    entries,
    onEntries,
    replacesSample,
    cancelled,
    onBack,
    onOwn,
    onBuild,
  } = props;
  const styles = useStyles();
  const organisation = useRef<HTMLInputElement>(null);
  const council = limited(entries.organisation, LONGEST_NAME);
  const department = limited(entries.department, LONGEST_NAME);
  const [nameMissing, setNameMissing] = useState(false);
  const chosen = useChosenFramework(frameworks, entries);
  const sheetCount =
    chosen && sheetTitles({ framework: chosen }).filter(({ key }) => key !== DATA).length;
  const [notLoaded, setNotLoaded] = useState(false);
  const adds =
    sheetCount === undefined ? text("start.addsSome") : text("start.adds", { count: sheetCount });
  const promise = replacesSample ? text("start.replacesSample") : adds;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const named = entries.organisation.trim() !== "";
    setNameMissing(!named);
    if (!named) {
      organisation.current?.focus();
      return;
    }
    let framework: Framework | undefined;
    try {
      framework = await chosenFramework(frameworks, entries);
    } catch {
      setNotLoaded(true);
      return;
    }
    if (framework === undefined) return;
    const { lastRound } = entries;
    // The notice beside the choice says why.
    if (lastRound !== undefined && !hasPlacesFor(framework, lastRound.assessment.framework)) return;
    onBuild({
      framework,
      details: {
        organisation: entries.organisation.trim(),
        department: entries.department.trim(),
        allowNotApplicable: entries.allowNotApplicable,
      },
      whenPresent: "refuse",
      ...(lastRound && lastRoundOf(lastRound, framework).request),
    });
  };

  return (
    <form noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
      <View
        title={text("start.title")}
        onBack={onBack}
        foot={
          <>
            <p className={styles.promise}>
              {promise} {text("start.ownStay")}
            </p>
            <Button type="submit" appearance="primary" className={styles.build}>
              {text("start.build")}
            </Button>
          </>
        }
      >
        {cancelled && (
          <Notice title={text("start.cancelled")}>{text("start.cancelledText")}</Notice>
        )}
        <AddedFramework entries={entries} canDownload={props.canDownload} />
        {notLoaded && (
          <Notice title={text("start.notLoaded")} intent="warning">
            {text("start.notLoadedText")}
          </Notice>
        )}
        <FrameworkCards
          shipped={frameworks.shipped}
          fromFile={entries.fromFile}
          choice={entries.choice}
          onChoice={(choice) => onEntries({ ...entries, choice })}
        />
        <LinkButton id="start-own" className={styles.own} onClick={onOwn}>
          <TableRegular className={styles.icon} aria-hidden />
          {text("start.own")}
        </LinkButton>
        <TakeOver
          service={service}
          chosen={chosen}
          last={entries.lastRound}
          onLast={(last) => onEntries(withLastRound(entries, last, frameworks))}
        />
        <Field
          label={text("start.council")}
          required
          validationMessage={nameMissing ? text("start.councilMissing") : undefined}
          {...council.field}
        >
          <Input
            ref={organisation}
            className={styles.input}
            {...council.input}
            value={entries.organisation}
            onChange={(_event, { value }) => {
              setNameMissing(false);
              onEntries({ ...entries, organisation: value });
            }}
          />
        </Field>
        <Field
          label={text("start.department")}
          hint={text("start.departmentHint")}
          {...department.field}
        >
          <Input
            className={styles.input}
            {...department.input}
            value={entries.department}
            onChange={(_event, { value }) => onEntries({ ...entries, department: value })}
          />
        </Field>
        <Checkbox
          className={styles.allow}
          checked={entries.allowNotApplicable}
          onChange={(_event, { checked }) =>
            onEntries({ ...entries, allowNotApplicable: checked === true })
          }
          label={
            <>
              {text("start.allow")}
              <span className={styles.hint}>
                {text("start.allowHint")} {whenNotApplicable(props)}
              </span>
            </>
          }
        />
      </View>
    </form>
  );
}

/** When to use "not applicable": neither shipped framework says it. */
function whenNotApplicable({ frameworks, entries }: StartAssessmentProps): string {
  const { choice } = entries;
  const framework =
    choice.kind === "shipped"
      ? frameworks.shipped.find(({ id }) => id === choice.id)?.title
      : undefined;
  return [
    ...(framework === undefined ? [] : [text("start.allowNoGuidance", { framework })]),
    text("start.allowWhen"),
  ].join(" ");
}
