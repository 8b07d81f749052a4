import { makeStyles } from "@fluentui/react-components";
import type { Raise } from "../../../assessment/raise";
import { allKeyAreas, type Framework } from "../../../framework/framework";
import { nextOffered, statementAt } from "../../../framework/offeredLevels";
import { useKept } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/results/resultsText";
import { LimitingValueCode } from "./LimitingValueCode";
import { WeakestDepartments } from "./WeakestDepartments";

/**
 * Up to this many are shown in full; more are collapsed, so that the list can be seen at a glance.
 */
const SHOWN_OPEN = 3;

const useStyles = makeStyles({
  heading: { margin: "4px 0 0", fontSize: "14px", lineHeight: "19px" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
});

interface LimitingValueCodesProps {
  readonly raise: Raise & { readonly kind: "raise" };
  readonly framework: Framework;
  /** True if they are from more than one key area. */
  readonly namesKeyAreas: boolean;
  readonly onOpen: (valueCodeId: string) => void;
}

/** What holds a group at its level, each with what the next level asks. */
export function LimitingValueCodes(props: LimitingValueCodesProps): React.JSX.Element {
  const { raise, framework, namesKeyAreas, onOpen } = props;
  const [unfolded, setUnfolded] = useKept<ReadonlySet<string>>("why.unfolded", new Set());
  const { departments } = usePane().assessment;
  const styles = useStyles();
  const limiting = allKeyAreas(framework).flatMap((keyArea) =>
    keyArea.valueCodes
      .filter(({ id }) => raise.valueCodes.includes(id))
      .map((valueCode) => ({
        keyArea,
        valueCode,
        next: nextOffered(raise.from, framework, valueCode)?.value ?? raise.to,
      })),
  );
  const foldable = limiting.length > SHOWN_OPEN;
  const toggle = (id: string): void => {
    const open = new Set(unfolded);
    if (!open.delete(id)) open.add(id);
    setUnfolded(open);
  };
  return (
    <>
      <h2 className={styles.heading}>{text("why.holds", { count: limiting.length })}</h2>
      <ul className={styles.list}>
        {limiting.map(({ keyArea, valueCode, next }) => (
          <LimitingValueCode
            key={valueCode.id}
            valueCode={valueCode}
            keyArea={namesKeyAreas ? keyArea.title : undefined}
            isAgreed={departments === undefined || departments.agreed.has(valueCode.id)}
            departments={
              departments && (
                <WeakestDepartments
                  valueCodeId={valueCode.id}
                  departments={departments}
                  framework={framework}
                />
              )
            }
            level={next}
            asks={statementAt(next, framework, valueCode)}
            fold={
              foldable
                ? {
                    open: unfolded.has(valueCode.id),
                    onToggle: () => toggle(valueCode.id),
                  }
                : undefined
            }
            onOpen={() => onOpen(valueCode.id)}
          />
        ))}
      </ul>
    </>
  );
}
