import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { useState, type ChangeEvent } from "react";
import type { Framework } from "../../framework/framework";
import type { FrameworkProblem } from "../../framework/readFramework";
import type { FrameworkSource } from "../context/frameworkSource";
import { titleWithVersion } from "../text/frameworkLine";
import { text } from "../text/text";
import { FrameworkProblems } from "./FrameworkProblems";
import { useAnnounce } from "./LiveRegion";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  label: {
    display: "flex",
    alignItems: "center",
    alignSelf: "flex-start",
    gap: "6px",
    minHeight: "24px",
    padding: "2px 6px",
    borderRadius: "4px",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { fontSize: "20px", flexShrink: 0 },
  // Inside the label's own box, so that scrolling to the focused input makes the label visible.
  input: { position: "absolute", width: "1px", height: "1px", opacity: 0, overflow: "hidden" },
});

interface FrameworkFileProps {
  /** The picker's name; by default it asks for another framework. */
  readonly label?: string;
  readonly frameworks: FrameworkSource;
  /** Called with the framework of a file without problems. */
  readonly onFramework: (framework: Framework) => void;
}

/** Reads a framework from a file; lists everything in it that has to be fixed first. */
export function FrameworkFile(props: FrameworkFileProps): React.JSX.Element {
  const { label = text("start.file"), frameworks, onFramework } = props;
  const styles = useStyles();
  const announce = useAnnounce();
  const [problems, setProblems] = useState<readonly FrameworkProblem[]>([]);

  const choose = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (file === undefined) return;
    const reading = await readFile(frameworks, file);
    // Choosing the same file again, after fixing it, must raise an event.
    input.value = "";
    if (reading.kind === "framework") {
      setProblems([]);
      announce(text("start.fileChosen", { framework: titleWithVersion(reading.framework) }));
      onFramework(reading.framework);
    } else {
      setProblems(reading.problems);
      announce(text("start.fileRefused", { file: file.name, count: reading.problems.length }));
    }
  };

  return (
    <div className={styles.root}>
      <label className={styles.label}>
        <DocumentAddRegular className={styles.icon} aria-hidden />
        {label}
        <input
          type="file"
          accept=".json,application/json"
          className={styles.input}
          onChange={(event) => void choose(event)}
        />
      </label>
      {problems.length > 0 && <FrameworkProblems problems={problems} />}
    </div>
  );
}

async function readFile(
  frameworks: FrameworkSource,
  file: File,
): ReturnType<FrameworkSource["read"]> {
  try {
    return await frameworks.read(await file.text(), file.name);
  } catch {
    const problem: FrameworkProblem = {
      place: file.name,
      message: text("start.fileClosed"),
      remedy: text("start.fileClosedRemedy"),
    };
    return { kind: "problems", problems: [problem] };
  }
}
