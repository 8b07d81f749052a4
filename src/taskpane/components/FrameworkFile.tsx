import { makeStyles } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { useState } from "react";
import type { Framework } from "../../framework/framework";
import type { FrameworkProblem } from "../../framework/readFramework";
import type { FrameworkSource } from "../context/frameworkSource";
import { titleWithVersion } from "../text/frameworkLine";
import { text } from "../text/text";
import { FilePicker } from "./FilePicker";
import { FrameworkProblems } from "./FrameworkProblems";
import { useAnnounce } from "./LiveRegion";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
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

  const choose = async (file: File): Promise<void> => {
    const reading = await readFile(frameworks, file);
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
      <FilePicker
        label={label}
        icon={<DocumentAddRegular aria-hidden />}
        accept=".json,application/json"
        onFile={(file) => void choose(file)}
      />
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
