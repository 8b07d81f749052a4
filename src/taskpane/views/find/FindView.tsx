import { makeStyles, SearchBox } from "@fluentui/react-components";
import { useContext, useEffect, useRef, useState } from "react";
import { isCarriedForward } from "../../../assessment/carried/isCarried";
import { useAnnounce } from "../../components/LiveRegion";
import { Pills, type Pill } from "../../components/Pills";
import { View } from "../../components/View";
import { OfficerFilter } from "../../components/OfficerFilter";
import { InHeader } from "../../context/HeaderSlot";
import { useKept } from "../../context/KeptContext";
import { NavigatedContext } from "../../context/NavigatedContext";
import { usePane } from "../../context/PaneContext";
import { useOfficerFilter } from "../../context/useOfficerFilter";
import type { AssessList } from "../../context/views";
import { officerWords } from "../../text/officerWords";
import { text } from "../../text/find/findText";
import {
  bestFound,
  findValueCodes,
  foundValueCodes,
  onlyKeyAreas,
  type FindFilter,
  type FindRequest,
} from "./findValueCodes";
import { FindTree } from "./FindTree";
import { NothingFound } from "./NothingFound";

const FILTERS: readonly FindFilter[] = ["all", "notAssessed", "toReview", "flagged"];

const EVERYTHING: FindRequest = { filter: "all", query: "" };

/** The count is announced once typing pauses. */
const REST_MILLISECONDS = 500;

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px 4px",
  },
  field: { width: "100%", maxWidth: "none", minWidth: "0", "& > input": { minWidth: "0" } },
  found: { margin: 0, fontSize: "12px", lineHeight: "16px" },
});

/** Finds value codes by theme and key area, by a word or reference, or by what is left to do. */
export default function FindView(): React.JSX.Element {
  const { assessment, scores, view, go, back } = usePane();
  const { framework, responses, departments } = assessment;
  const { returnTo } = useContext(NavigatedContext);
  // A person who comes back finds the search again; otherwise it starts empty.
  const [cameBack] = useState(returnTo !== "");
  const [kept, keep] = useKept<FindRequest>("find.request", EVERYTHING);
  const [request, setRequest] = useState(cameBack ? kept : EVERYTHING);
  const { filter, query } = request;
  const change = (next: FindRequest): void => {
    keep(next);
    setRequest(next);
  };
  const field = useRef<HTMLInputElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const present = view.kind === "find" ? view.valueCodeId : undefined;

  const officers = useOfficerFilter();
  const find = (next: FindRequest): ReturnType<typeof findValueCodes> =>
    onlyKeyAreas(findValueCodes(framework, scores, responses, next), officers.keepsKeyArea);
  const found = find(request);
  const valueCodes = foundValueCodes(found);
  const narrowed = filter !== "all" || query.trim() !== "" || officers.choice.kind !== "everyone";
  useAnnouncedCount(narrowed ? valueCodes.length : undefined);

  useEffect(() => {
    // After the view's own heading, which takes the focus first.
    if (!cameBack) field.current?.focus();
  }, [cameBack]);

  const open = (valueCodeId: string): void =>
    go({
      kind: "assess",
      valueCodeId,
      ...listOf(
        filter,
        valueCodes.map(({ id }) => id),
      ),
    });
  // Only where answers were carried forward, and levels do not come from departments.
  const isCarried = departments === undefined && isCarriedForward(assessment);
  const pills = FILTERS.filter((value) => value !== "toReview" || isCarried).map(
    (value): Pill<FindFilter> => {
      const all = find({ filter: value, query: "" });
      return { value, text: text(`find.${value}`, { count: foundValueCodes(all).length }) };
    },
  );

  return (
    <View title={text("find.title")} onBack={back}>
      <InHeader>
        <div role="search" className={styles.top}>
          <SearchBox
            id="find-field"
            ref={field}
            className={styles.field}
            aria-label={text("find.field")}
            placeholder={text("find.field")}
            value={query}
            onChange={(_event, data) => change({ filter, query: data.value })}
            dismiss={{ "aria-label": text("find.clear") }}
            onKeyDown={(event) => {
              const best = bestFound(found);
              if (event.key === "ArrowDown") {
                event.preventDefault();
                tree.current?.querySelector<HTMLElement>('[role="treeitem"]')?.focus();
              } else if (event.key === "Enter" && query.trim() !== "" && best !== undefined) {
                open(best.id);
              } else if (event.key === "Escape" && query !== "") {
                // The first Esc clears, the next goes back.
                event.preventDefault();
                change({ filter, query: "" });
              }
            }}
          />
          <Pills
            label={text("find.filters")}
            pills={pills}
            chosen={filter}
            onChoose={(next) => change({ filter: next, query })}
          />
          <OfficerFilter id="find-officer" filter={officers} />
          {narrowed && valueCodes.length > 0 && (
            <p className={styles.found}>{text("find.found", { count: valueCodes.length })}</p>
          )}
        </div>
      </InHeader>
      {valueCodes.length === 0 ? (
        <NothingFound filter={filter} query={query} />
      ) : (
        <FindTree
          ref={tree}
          // Another list starts with its default expansion.
          key={`${filter} ${query} ${officerWords(officers.choice)}`}
          found={found}
          framework={framework}
          responses={responses}
          narrowed={narrowed}
          anew={!cameBack}
          present={present}
          onOpen={open}
          onAbove={() => field.current?.focus()}
        />
      )}
    </View>
  );
}

/** From a filter, Next in Assess steps through what it shows. */
function listOf(
  filter: FindFilter,
  valueCodeIds: readonly string[],
): { readonly list?: AssessList } {
  switch (filter) {
    case "all":
      return {};
    case "notAssessed":
      return { list: { kind: filter, name: text("find.listNotAssessed"), valueCodeIds } };
    case "toReview":
      return { list: { kind: filter, name: text("find.listToReview"), valueCodeIds } };
    case "flagged":
      return { list: { kind: filter, name: text("find.listFlagged"), valueCodeIds } };
  }
}

/** Announces how many were found; nothing while everything is shown. */
function useAnnouncedCount(count: number | undefined): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (count === undefined) return;
    const timer = setTimeout(
      () => announce(count === 0 ? text("find.nothing") : text("find.found", { count })),
      REST_MILLISECONDS,
    );
    return () => clearTimeout(timer);
  }, [count, announce]);
}
