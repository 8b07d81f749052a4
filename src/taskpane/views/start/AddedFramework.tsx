import { useState } from "react";
import { allValueCodes } from "../../../framework/framework";
import { serializeFramework } from "../../../framework/serializeFramework";
import { copyPlain } from "../../components/copyPlain";
import { LinkButton } from "../../components/LinkButton";
import { useAnnounce } from "../../components/LiveRegion";
import { Notice } from "../../components/Notice";
import { fileName, saveFile } from "../../components/saveFile";
import { text } from "../../text/start/startText";
import type { StartEntries } from "./startEntries";

interface AddedFrameworkProps {
  readonly entries: StartEntries;
  readonly canDownload: boolean;
}

/** That a framework was read, and a way to keep it as a file; nothing otherwise. */
export function AddedFramework(props: AddedFrameworkProps): React.JSX.Element | null {
  const { entries, canDownload } = props;
  const { fromFile, readFrom } = entries;
  const announce = useAnnounce();
  const [copied, setCopied] = useState(false);
  if (fromFile === undefined || readFrom === undefined) return null;
  const json = (): string =>
    `${JSON.stringify(JSON.parse(serializeFramework(fromFile)), null, 2)}\n`;
  const keep = async (): Promise<void> => {
    if (canDownload) {
      const blob = new Blob([json()], { type: "application/json" });
      saveFile(fileName(fromFile.title, "json"), blob);
      return;
    }
    await copyPlain(json());
    setCopied(true);
    announce(text("start.ownCopied"));
  };
  return (
    <Notice intent="success" title={text("start.ownAdded")}>
      {text("start.ownFrom", { count: allValueCodes(fromFile).length, name: readFrom })}{" "}
      <LinkButton onClick={() => void keep()}>
        {text(canDownload ? "start.ownSave" : "start.ownCopy")}
      </LinkButton>
      {copied && ` ${text("start.ownCopied")}`}
    </Notice>
  );
}
