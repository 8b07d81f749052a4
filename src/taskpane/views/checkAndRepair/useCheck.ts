import { useCallback, useContext, useEffect, useRef, useState } from "react";
import type { Finding } from "../../../workbook/check/Finding";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { PutBackContext } from "../../context/PutBackContext";
import { useAnnounce } from "../../components/LiveRegion";
import { useKept } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/checkAndRepair/checkAndRepairText";

interface CheckState {
  /** As last found; undefined until the first check has ended. */
  readonly findings: readonly Finding[] | undefined;
  readonly doing: "checking" | "repairing" | "nothing";
  readonly trouble: Trouble | undefined;
  /** How many findings the latest repair fixed. */
  readonly repaired: number | undefined;
}

interface Check {
  readonly state: CheckState;
  check(): void;
  repair(findings: readonly Finding[]): void;
  /** Activates the place of a finding. */
  show(place: NonNullable<Finding["place"]>): void;
  /** Closes the message. */
  close(): void;
}

/** Checks on opening, and on request; a person who comes back finds the list that they left. */
export function useCheck(): Check {
  const { service, read } = usePane();
  const { kept } = useContext(PutBackContext);
  const announce = useAnnounce();
  const [findings, setFindings] = useKept<readonly Finding[] | undefined>("check", undefined);
  const [doing, setDoing] = useState<CheckState["doing"]>("checking");
  const [trouble, setTrouble] = useState<Trouble>();
  const [repaired, setRepaired] = useState<number>();
  const left = useRef(false);

  const fail = (failure: Trouble): void => {
    setTrouble(failure);
    announce(`${failure.message} ${failure.remedy}`);
  };

  const check = async (): Promise<void> => {
    setDoing("checking");
    setTrouble(undefined);
    const outcome = await service.check();
    if (left.current) return;
    setDoing("nothing");
    if (outcome.kind === "failed") return fail(outcome.trouble);
    setFindings(outcome.findings);
    const { length: count } = outcome.findings;
    announce(count === 0 ? text("check.soundTitle") : text("check.foundTitle", { count }));
  };

  const repair = async (wanted: readonly Finding[]): Promise<void> => {
    setDoing("repairing");
    setTrouble(undefined);
    setRepaired(undefined);
    announce(text("check.repairing"));
    const outcome = await service.repair(
      wanted.map(({ id }) => id),
      kept?.assessment,
    );
    await read();
    if (left.current) return;
    setDoing("nothing");
    if (outcome.kind === "failed") return fail(outcome.trouble);
    setFindings(outcome.left);
    setRepaired(outcome.repaired);
    const { length: count } = outcome.left;
    announce(
      [
        text("check.repaired", { count: outcome.repaired }),
        count === 0 ? text("check.soundTitle") : text("check.left", { count }),
      ].join(" "),
    );
  };

  const show = async (place: NonNullable<Finding["place"]>): Promise<void> => {
    const outcome = await service.showPlace(place);
    if (outcome.kind === "failed" && !left.current) fail(outcome.trouble);
  };

  const first = useRef(check);
  useEffect(() => {
    left.current = false;
    void first.current();
    return () => {
      left.current = true;
    };
  }, []);

  return {
    state: { findings, doing, trouble, repaired },
    check: () => {
      setRepaired(undefined);
      if (doing === "nothing") void check();
    },
    repair: (wanted) => {
      if (doing === "nothing") void repair(wanted);
    },
    show: (place) => void show(place),
    close: useCallback(() => setTrouble(undefined), []),
  };
}
