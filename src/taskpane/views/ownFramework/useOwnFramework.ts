import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Framework } from "../../../framework/framework";
import type { FrameworkProblem } from "../../../framework/readFramework";
import type { Trouble } from "../../../workbook/excel/Trouble";
import type { TableReading } from "../../../workbook/frameworkTable/TableReading";
import type { AssessmentService } from "../../AssessmentService";
import { useAnnounce } from "../../components/LiveRegion";
import type { FrameworkSource } from "../../context/frameworkSource";
import { text } from "../../text/ownFramework/ownFrameworkText";
import { readChosen, type Chosen, type Source } from "./Chosen";
import { chosenAgain, chosenOf, offersIn, type Offer } from "./chooseTable";
import type { FrameworkChange } from "./FrameworkChange";
import { NOTICEABLE, useRowsReading, type RowsRead } from "./useRowsReading";

/** What is said above the list of tables. */
export type Said =
  | { readonly kind: "nothing" }
  | { readonly kind: "file"; readonly title: string; readonly line?: string }
  | { readonly kind: "json"; readonly problems: readonly FrameworkProblem[] }
  | { readonly kind: "template"; readonly sheet: string }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** Excel reports a change while it is still calculating. */
const LOOK_AFTER = 300;
/** A screen reader is told once the person rests. */
const TELL_AFTER = 1000;

export interface OwnFramework {
  /** Undefined until the workbook has been read. */
  readonly offers: readonly Offer[] | undefined;
  /** How far the reading of the workbook is, if it takes long. */
  readonly rows: RowsRead | undefined;
  /** True if the person ended that reading. */
  readonly isCancelled: boolean;
  /** Ends it, and goes back to the list. */
  cancel(): void;
  /** Reads the workbook again. */
  look(): Promise<void>;
  /** The file that is offered instead of the workbook. */
  readonly file: string | undefined;
  readonly said: Said;
  /** The file that is being read, and how to end it. */
  readonly opening: { readonly file: string; readonly cancel: () => void } | undefined;
  readonly chosen: Chosen | undefined;
  readonly isPreviewed: boolean;
  readonly reading: TableReading | undefined;
  choose(offer: Offer): void;
  change(chosen: Chosen): void;
  preview(): void;
  /** Back to the columns, then to the list; false if there is nothing to go back to. */
  back(): boolean;
  openFile(file: File): Promise<void>;
  addTemplate(): Promise<void>;
  /** Takes away what is said above the list. */
  unsay(): void;
}

/** Finds tables in the workbook or a file, and reads the chosen one again whenever it changes. */
export function useOwnFramework(
  service: AssessmentService,
  frameworks: FrameworkSource,
  change: FrameworkChange | undefined,
  onFramework: (framework: Framework, from: string) => void,
): OwnFramework {
  const announce = useAnnounce();
  const before = change?.before;
  const [source, setSource] = useState<Source>();
  const [offers, setOffers] = useState<readonly Offer[]>();
  const [said, setSaid] = useState<Said>({ kind: "nothing" });
  const [opening, setOpening] = useState<OwnFramework["opening"]>();
  const [chosen, setChosen] = useState<Chosen>();
  const [isPreviewed, setPreviewed] = useState(false);
  const [isCancelled, setCancelled] = useState(false);
  const { rows, readTables, cancel } = useRowsReading(service);
  const latest = useRef(chosen);
  useEffect(() => {
    latest.current = chosen;
  });

  const look = useCallback(async () => {
    setCancelled(false);
    const outcome = await readTables();
    if (outcome === undefined) return;
    if (outcome.kind === "cancelled") {
      announce(text("own.cancelled"));
      setCancelled(true);
      // The sheets may have changed since they were last read.
      setSource((known) => (known?.kind === "file" ? known : undefined));
      setOffers((known) => (latest.current?.source.kind === "file" ? known : undefined));
      setChosen((known) => (known?.source.kind === "file" ? known : undefined));
      if (latest.current?.source.kind !== "file") setPreviewed(false);
      return;
    }
    if (outcome.kind === "failed") {
      setSaid({ kind: "trouble", trouble: outcome.trouble });
      setOffers((known) => known ?? []);
      return;
    }
    const { workbook, selected } = outcome;
    const open: Source = { kind: "open", workbook };
    setSource((known) => (known?.kind === "file" ? known : open));
    setOffers((known) =>
      latest.current?.source.kind === "file" ? known : offersIn(open, selected),
    );
    setChosen((known) =>
      known?.source.kind === "open" ? (chosenAgain(known, open) ?? known) : known,
    );
  }, [readTables, announce]);

  useEffect(() => {
    let timer = setTimeout(() => void look());
    let stop: (() => void) | undefined;
    let ended = false;
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), LOOK_AFTER);
    };
    service.onChange(changed).then(
      (stopping) => {
        if (ended) stopping();
        else stop = stopping;
      },
      // Without notices, the table is read when it is chosen.
      () => undefined,
    );
    return () => {
      ended = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [service, look]);

  const reading = useMemo(
    () => (chosen === undefined ? undefined : readChosen(chosen, before)),
    [chosen, before],
  );
  const told = useRef("");
  useEffect(() => {
    if (!isPreviewed || reading === undefined) return undefined;
    const timer = setTimeout(() => {
      const correct = reading.problems.filter(({ weight }) => weight === "correct").length;
      const know = reading.problems.length - correct;
      const line = text("own.told", { correct, know });
      if (line !== told.current) announce(line);
      told.current = line;
    }, TELL_AFTER);
    return () => clearTimeout(timer);
  }, [reading, isPreviewed, announce]);

  const choose = (offer: Offer): void => {
    if (source === undefined) return;
    const next = chosenOf(source, offer);
    setSaid({ kind: "nothing" });
    setChosen(next);
    setPreviewed(next.kind === "ciso");
  };

  const openFile = async (file: File): Promise<void> => {
    const controller = new AbortController();
    const timer = setTimeout(
      () => setOpening({ file: file.name, cancel: () => controller.abort() }),
      NOTICEABLE,
    );
    setSaid({ kind: "nothing" });
    const outcome = await service.openTableFile(file, controller.signal);
    clearTimeout(timer);
    setOpening(undefined);
    const refuse = (title: string, line?: string): void => {
      setSaid({ kind: "file", title, ...(line === undefined ? {} : { line }) });
      announce(line === undefined ? title : `${title}. ${line}`);
    };
    if (outcome.kind === "cancelled") return;
    if (outcome.kind === "failed") {
      setSaid({ kind: "trouble", trouble: outcome.trouble });
      announce(outcome.trouble.message);
    } else if (outcome.kind === "refused") {
      refuse(text("own.refused", { file: file.name }), outcome.message);
    } else if (outcome.opened.kind === "otherKind") {
      refuse(text("own.otherKind", { file: file.name }));
    } else if (outcome.opened.kind === "json") {
      const json = await frameworks.read(outcome.opened.text, file.name);
      if (json.kind === "framework") {
        const { framework } = json;
        const { version } = framework;
        // A file says its version itself.
        if (version === before?.version && change?.moves(framework) === true) {
          const named = { file: file.name, version };
          refuse(text("own.sameVersion", named), text("own.sameVersionLine"));
        } else onFramework(framework, file.name);
      } else {
        setSaid({ kind: "json", problems: json.problems });
        announce(text("start.fileRefused", { file: file.name, count: json.problems.length }));
      }
    } else {
      const { workbook, problems } = outcome.opened;
      const opened: Source = { kind: "file", fileName: file.name, workbook, problems };
      const again = chosen && chosenAgain(chosen, opened);
      const found = offersIn(opened);
      if (again === undefined && found.length === 0) {
        refuse(text("own.noTableIn", { file: file.name }));
        return;
      }
      setSource(opened);
      setOffers(found);
      const [only, ...others] = found;
      if (again !== undefined) setChosen(again);
      else if (others.length === 0) {
        setChosen(chosenOf(opened, only));
        setPreviewed(only.kind === "ciso");
      } else setChosen(undefined);
    }
  };

  const addTemplate = async (): Promise<void> => {
    const outcome = await service.addTemplate();
    if (outcome.kind === "failed") {
      setSaid({ kind: "trouble", trouble: outcome.trouble });
      announce(outcome.trouble.message);
      return;
    }
    setSource(undefined);
    setSaid({ kind: "template", sheet: outcome.sheet });
    announce(text("own.templateAdded", { sheet: outcome.sheet }));
    await look();
  };

  const back = (): boolean => {
    if (chosen === undefined) {
      if (source?.kind !== "file") return false;
      setSource(undefined);
      setOffers(undefined);
      void look();
      return true;
    }
    if (isPreviewed && chosen.kind === "table") setPreviewed(false);
    else {
      setPreviewed(false);
      setChosen(undefined);
    }
    return true;
  };

  return {
    offers,
    rows: source?.kind === "file" ? undefined : rows,
    isCancelled,
    cancel,
    look,
    file: source?.kind === "file" ? source.fileName : undefined,
    said,
    opening,
    chosen,
    isPreviewed,
    reading,
    choose,
    change: setChosen,
    preview: () => setPreviewed(true),
    back,
    openFile,
    addTemplate,
    unsay: () => setSaid({ kind: "nothing" }),
  };
}
