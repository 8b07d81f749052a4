import { makeStyles } from "@fluentui/react-components";
import type { CarriedOver } from "../../../assessment/carried/carryForward";
import type { Places } from "../../../assessment/versions/placesOf";
import { allValueCodes, type Framework } from "../../../framework/framework";
import { Notice } from "../../components/Notice";
import { text } from "../../text/newerVersion/newerVersionText";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "block", fontSize: "12px", lineHeight: "16px" },
});

interface MoveCountsProps {
  readonly older: Framework;
  readonly newer: Framework;
  /** False before the first answer. */
  readonly isBegun: boolean;
  readonly settled: number;
  readonly asked: number;
  readonly open: number;
  /** How many answers there are. */
  readonly given: number;
  /** How many of them have no place. */
  readonly none: number;
  /** How many key areas are gone of which something was said. */
  readonly goneKeyAreas: number;
  readonly places: Places;
  readonly carried: CarriedOver;
}

/** Before: what will be asked. At the end: what becomes of all answers. */
export function MoveCounts(props: MoveCountsProps): React.JSX.Element {
  const { older, newer, isBegun, settled, asked, open, given, none, goneKeyAreas } = props;
  const { places, carried } = props;
  const styles = useStyles();
  const { title } = newer;
  const row = (name: string, line: string): React.JSX.Element => (
    <li key={name}>
      <strong>{name}</strong>
      <span className={styles.line}>{line}</span>
    </li>
  );
  const fresh = allValueCodes(newer).filter(({ id }) => !carried.responses.has(id)).length;
  const added = row(text("version.added", { count: fresh }), text("version.addedText"));
  if (!isBegun) {
    return (
      <>
        <p>{text("version.replaces", { title, newer: newer.version, older: older.version })}</p>
        <ul className={styles.list}>
          {settled > 0 && row(text("version.same", { count: settled }), text("version.sameText"))}
          {asked > 0 && row(text("version.ask", { count: asked }), text("version.askText"))}
          {asked === 0 && added}
        </ul>
        <p>{text("version.nothing")}</p>
      </>
    );
  }
  const sources = new Map<string, number>();
  for (const id of [...places.values()].flat()) sources.set(id, (sources.get(id) ?? 0) + 1);
  const together = [...sources.values()].filter((count) => count > 1).length;
  return (
    <>
      {open > 0 ? (
        <Notice title={text("version.stillOpen", { count: open })} intent="warning" />
      ) : (
        <Notice title={text("version.allPlaced", { count: given })} intent="success" />
      )}
      {open === 0 && (
        <ul className={styles.list}>
          {row(text("version.move", { count: carried.responses.size }), text("version.moveText"))}
          {together > 0 &&
            row(text("version.together", { count: together }), text("version.togetherText"))}
          {none > 0 && row(text("version.none", { count: none }), text("version.noneText"))}
          {goneKeyAreas > 0 &&
            row(
              text("version.goneKeyAreas", { count: goneKeyAreas, version: newer.version }),
              text("version.goneKeyAreasText"),
            )}
          {fresh > 0 && added}
        </ul>
      )}
      <p>{text("version.rebuilt", { version: newer.version })}</p>
    </>
  );
}
