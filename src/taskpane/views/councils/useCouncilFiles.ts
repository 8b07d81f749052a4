import { useState } from "react";
import { councilOf } from "../../../assessment/councils/councilSet";
import { whyNoMember, withMember, type Member } from "../../../assessment/councils/membership";
import type { Trouble } from "../../../workbook/excel/Trouble";
import type { LastRoundReading } from "../../../workbook/read/returns/ReturnOutcome";
import { useAnnounce } from "../../components/LiveRegion";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/councils/councilText";

/** What has become of the files that the person chose. */
export interface CouncilFiles {
  readonly members: readonly Member[];
  readonly leftOut: readonly { readonly file: string; readonly reason: string }[];
  readonly reading?: { readonly file: string; readonly cancel: () => void };
  readonly trouble?: Trouble;
}

const NONE: CouncilFiles = { members: [], leftOut: [] };

/** Reads the workbooks of councils, one after the other. Nothing in the open workbook changes. */
export function useCouncilFiles(): {
  readonly files: CouncilFiles;
  readonly choose: (files: readonly File[]) => Promise<void>;
  readonly discard: () => void;
} {
  const { service, assessment } = usePane();
  const [files, setFiles] = useState<CouncilFiles>(NONE);
  const announce = useAnnounce();
  const { framework, details } = assessment;
  const own = { framework, organisation: details.organisation };

  const withReading = (so: CouncilFiles, file: string, reading: LastRoundReading): CouncilFiles => {
    const without = (name: string, reason: string): CouncilFiles => ({
      ...so,
      leftOut: [...so.leftOut, { file: name, reason }],
    });
    if (reading.kind === "leftOut") return without(file, reading.message);
    const { assessment: theirs } = reading;
    const reason = whyNoMember(theirs, framework, own);
    if (reason !== undefined) return without(file, text(`councils.${reason}`));
    const { organisation, date, status } = theirs.details;
    const name = organisation.trim() || file.replace(/\.\w+$/, "");
    const council = councilOf(theirs, name);
    const { members, twice } = withMember(so.members, {
      file,
      date,
      isDraft: status === "draft",
      council,
    });
    if (twice === undefined) return { ...so, members };
    const { leaves, counts } = twice;
    return { ...without(leaves, text("councils.twice", { counts })), members };
  };

  const choose = async (chosen: readonly File[]): Promise<void> => {
    if (chosen.length === 0 || files.reading !== undefined) return;
    const controller = new AbortController();
    const cancel = (): void => controller.abort();
    let so: CouncilFiles = { members: files.members, leftOut: [] };
    for (const file of chosen) {
      setFiles({ ...so, reading: { file: file.name, cancel } });
      const outcome = await service.readLastRound(file, [framework], controller.signal);
      if (outcome.kind === "cancelled") break;
      if (outcome.kind === "failed") {
        so = { ...so, trouble: outcome.trouble };
        break;
      }
      so = withReading(so, file.name, outcome.reading);
    }
    setFiles(so);
    announce(so.trouble?.message ?? text("councils.read", { count: so.members.length }));
  };

  return { files, choose, discard: () => setFiles(NONE) };
}
