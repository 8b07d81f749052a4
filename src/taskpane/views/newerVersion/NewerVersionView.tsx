import { useState } from "react";
import type { Framework } from "../../../framework/framework";
import { FrameworkFile } from "../../components/FrameworkFile";
import { LinkButton } from "../../components/LinkButton";
import { Loading } from "../../components/Loading";
import { Notice } from "../../components/Notice";
import { View } from "../../components/View";
import { shippedFrameworkSource } from "../../context/frameworkSource";
import { useKept } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import { titleWithVersion } from "../../text/frameworkLine";
import { text } from "../../text/newerVersion/newerVersionText";
import { MoveWalk } from "./MoveWalk";
import { useNewerFramework } from "./useNewerFramework";

const NO_FILE: Framework | undefined = undefined;

/** Brings the assessment to a newer version of its framework: one that we know, or one from a file. */
export default function NewerVersionView(): React.JSX.Element {
  const { assessment, back, go } = usePane();
  const { framework, departments, submission } = assessment;
  const known = useNewerFramework();
  const [file, setFile] = useKept<Framework | undefined>("version.file", NO_FILE);
  const [chosen, setChosen] = useState<Framework>();
  // A table can be chosen under another id as well.
  const isOther = file !== undefined && file.id !== framework.id;
  const refused = chosen ?? (isOther ? file : undefined);
  const newer =
    (isOther ? undefined : file) ?? (known.kind === "newer" ? known.framework : undefined);
  if (known.kind === "looking") return <Loading label={text("version.looking")} />;
  if (departments !== undefined) {
    return (
      <View title={text("version.title")} onBack={back}>
        <Notice title={text("version.departments")}>{text("version.departmentsText")}</Notice>
      </View>
    );
  }
  if (submission !== undefined) {
    return (
      <View title={text("version.title")} onBack={back}>
        <Notice title={text("version.submitted")}>{text("version.submittedText")}</Notice>
      </View>
    );
  }
  if (newer !== undefined && newer.version !== framework.version) {
    return <MoveWalk newer={newer} />;
  }
  const { title, version, id } = framework;
  return (
    <View title={text("version.title")} onBack={back}>
      <p>
        <strong>{text("version.newest")}</strong> {text("version.newestText", { title, version })}
      </p>
      {refused !== undefined && (
        <Notice
          title={
            refused.id === id
              ? text("version.sameVersion")
              : text("version.otherFramework", { title })
          }
          intent="warning"
        >
          {refused.id === id
            ? text("version.sameVersionText")
            : text("version.otherFrameworkText", { theirs: titleWithVersion(refused) })}
        </Notice>
      )}
      <FrameworkFile
        label={text("version.file")}
        frameworks={shippedFrameworkSource}
        onFramework={(one) => {
          if (one.id === id && one.version !== version) setFile(one);
          else setChosen(one);
        }}
      />
      <LinkButton id="version-table" onClick={() => go({ kind: "ownFramework", isVersion: true })}>
        {text("version.table")}
      </LinkButton>
    </View>
  );
}
