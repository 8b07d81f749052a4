import { useEffect, useRef } from "react";
import { isNotAssessed, NOT_ASSESSED, type Assessment } from "../../../assessment/assessment";
import { allValueCodes } from "../../../framework/framework";
import { useKept } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import { useOfficerFilter } from "../../context/useOfficerFilter";
import type { AssessList, View } from "../../context/views";

type AssessPosition = Extract<View, { readonly kind: "assess" }>;

interface Kept {
  /** The opening of Assess that the rest belongs to. */
  readonly opened: AssessPosition;
  readonly valueCodeId: string;
  readonly list: AssessList | undefined;
}

export interface Current {
  /** Undefined while asking Excel which row is selected. */
  readonly valueCodeId: string | undefined;
  readonly list: AssessList | undefined;
  set(valueCodeId: string): void;
  endList(): void;
}

/** Milliseconds after which the pane opens without knowing the selection. */
const LONGEST_WAIT = 1000;
const NONE: Kept | undefined = undefined;

/**
 * The value code that Assess shows: the one asked for, otherwise where this person left off,
 * otherwise that of the selected row, otherwise the first not assessed.
 */
export function useCurrent(opened: AssessPosition): Current {
  const { assessment, service } = usePane();
  const { keepsValueCode } = useOfficerFilter();
  const [kept, setKept] = useKept<Kept | undefined>("assess.current", NONE);
  const mine = kept?.opened === opened ? kept : undefined;
  const known = mine?.valueCodeId ?? opened.valueCodeId ?? kept?.valueCodeId;
  const codes = allValueCodes(assessment.framework);
  const isThere = codes.some(({ id }) => id === known);
  const list = mine === undefined ? opened.list : mine.list;
  const set = (valueCodeId: string): void => setKept({ opened, valueCodeId, list });

  const atOpening = useRef({ assessment, service, isThere, set, keepsValueCode });
  useEffect(() => {
    const { current: first } = atOpening;
    if (first.isThere) return;
    let ended = false;
    const choose = (selected: string | undefined): void => {
      if (ended) return;
      ended = true;
      first.set(openingCode(first.assessment, selected, first.keepsValueCode));
    };
    const timer = setTimeout(() => choose(undefined), LONGEST_WAIT);
    first.service.selectedValueCode().then(choose, () => choose(undefined));
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, []);

  return {
    valueCodeId: isThere ? known : undefined,
    list,
    set,
    endList: () => known !== undefined && setKept({ opened, valueCodeId: known, list: undefined }),
  };
}

/**
 * The value code of the selected row, otherwise the first not assessed that the officer filter
 * keeps, otherwise the first.
 */
function openingCode(
  { framework, responses }: Assessment,
  selected: string | undefined,
  keeps: (valueCodeId: string) => boolean,
): string {
  const all = allValueCodes(framework).map(({ id }) => id);
  if (selected !== undefined && all.includes(selected)) return selected;
  const kept = all.filter(keeps);
  const isOpen = (id: string): boolean => isNotAssessed(responses.get(id)?.entry ?? NOT_ASSESSED);
  return kept.find(isOpen) ?? kept[0] ?? all[0];
}
