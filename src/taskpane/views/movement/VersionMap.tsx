import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent } from "react";
import type { EarlierAssessment } from "../../../assessment/assessment";
import { placesOf } from "../../../assessment/versions/placesOf";
import { allValueCodes, type Framework } from "../../../framework/framework";
import type { FrameworkProblem } from "../../../framework/readFramework";
import { readVersionMap } from "../../../framework/readVersionMap";
import { FrameworkProblems } from "../../components/FrameworkProblems";
import { useAnnounce } from "../../components/LiveRegion";
import { text } from "../../text/movement/movementText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
  small: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  // Pressed through the button, which has the name and the focus.
  input: { display: "none" },
});

interface VersionMapProps {
  /** Of another version than the workbook. */
  readonly earlier: EarlierAssessment;
  readonly framework: Framework;
  readonly onPlaces: (places: EarlierAssessment["places"]) => void;
}

/** What has no place in the other version, and a file that says where it belongs. */
export function VersionMap({ earlier, framework, onPlaces }: VersionMapProps): React.JSX.Element {
  const styles = useStyles();
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly FrameworkProblem[]>([]);
  const theirs = earlier.framework;
  const places = placesOf(theirs, framework, earlier.places);
  const reached = new Set([...places.values()].flat());
  const without = allValueCodes(theirs).filter(({ id }) => places.get(id)?.length === 0);
  const added = allValueCodes(framework).filter(({ id }) => !reached.has(id));
  const refs = (codes: typeof without): string => codes.map(({ ref }) => ref).join(", ");

  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = currentTarget.files?.[0];
    if (file === undefined) return;
    const found = await readMap(file, theirs, framework);
    // Choosing the same file again, after fixing it, must raise an event.
    currentTarget.value = "";
    if (found.kind === "map") {
      setProblems([]);
      announce(text("movement.map.used", { file: file.name }));
      onPlaces(found.map.places);
    } else {
      setProblems(found.problems);
      announce(text("movement.map.refused", { file: file.name }));
    }
  };

  return (
    <div className={styles.root}>
      {without.length > 0 && (
        <p className={styles.small}>
          {text("movement.map.without", { count: without.length, refs: refs(without) })}
        </p>
      )}
      {added.length > 0 && (
        <p className={styles.small}>
          {text("movement.map.added", { count: added.length, refs: refs(added) })}
        </p>
      )}
      <p className={styles.small}>
        {text(earlier.places === undefined ? "movement.map.hint" : "movement.map.follows")}
      </p>
      <Button size="small" onClick={() => input.current?.click()}>
        {text(earlier.places === undefined ? "movement.map.choose" : "movement.map.other")}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={text("movement.map.file", { file: earlier.file })}
        className={styles.input}
        onChange={(event) => void choose(event)}
      />
      {problems.length > 0 && <FrameworkProblems problems={problems} />}
    </div>
  );
}

async function readMap(
  file: File,
  theirs: Framework,
  ours: Framework,
): Promise<ReturnType<typeof readVersionMap>> {
  try {
    return readVersionMap(await file.text(), file.name, theirs, ours);
  } catch {
    const problem = {
      place: file.name,
      message: text("start.fileClosed"),
      remedy: text("start.fileClosedRemedy"),
    };
    return { kind: "problems", problems: [problem] };
  }
}
