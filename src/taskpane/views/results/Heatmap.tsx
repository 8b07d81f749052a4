import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { isNotAgreed } from "../../../assessment/departments/isNotAgreed";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { useAnnounce } from "../../components/LiveRegion";
import { useKept } from "../../context/KeptContext";
import { usePane } from "../../context/PaneContext";
import { text } from "../../text/results/resultsText";
import { ChosenPlace } from "./ChosenPlace";
import { whyControlId } from "./groupOf";
import { cellId, HeatmapGrid } from "./HeatmapGrid";
import { HeatmapKey } from "./HeatmapKey";
import { placeAfterKey } from "./heatmapKeys";
import { heatmapSections } from "./heatmapSections";

/** Opening waits at most this long for the sheet to be activated. */
const PATIENCE_MILLISECONDS = 1000;

const useStyles = makeStyles({
  root: { flexGrow: 1, display: "flex", flexDirection: "column", gap: "16px" },
});

/** Every value code as a cell with its level; a cell opens its place in the sheet and in Assess. */
export function Heatmap(): React.JSX.Element {
  const { service, assessment, scores, go } = usePane();
  const [chosen, setChosen] = useKept("heatmap.chosen", "");
  const [trouble, setTrouble] = useState<Trouble>();
  const announce = useAnnounce();
  const styles = useStyles();
  const { framework } = assessment;
  const sections = heatmapSections(scores);
  const keyAreas = sections.flatMap(({ rows }) => rows);
  const places = keyAreas.map(({ id, valueCodes }) => [
    whyControlId({ kind: "keyArea", id }),
    ...valueCodes.map((valueCode) => cellId(valueCode.id)),
  ]);
  const isThere = places.some((row) => row.includes(chosen));

  const open = (valueCodeId: string): void => go({ kind: "assess", valueCodeId });
  const show = async (valueCodeId: string): Promise<boolean> => {
    setTrouble(undefined);
    const outcome = await service.show(valueCodeId, "entry");
    if (outcome.kind === "failed") {
      setTrouble(outcome.trouble);
      announce(`${outcome.trouble.message} ${outcome.trouble.remedy}`);
    } else announce(text("heatmap.shown"));
    return outcome.kind === "shown";
  };
  const showAndOpen = async (valueCodeId: string): Promise<void> => {
    const patience = new Promise<true>((resolve) => {
      setTimeout(() => resolve(true), PATIENCE_MILLISECONDS);
    });
    if (await Promise.race([show(valueCodeId), patience])) open(valueCodeId);
  };

  return (
    <div className={styles.root}>
      <HeatmapKey
        assessment={assessment}
        hasNotAgreed={keyAreas.some(({ valueCodes }) => valueCodes.some(isNotAgreed))}
      />
      {sections.map((section) => (
        <HeatmapGrid
          key={section.id}
          section={section}
          framework={framework}
          chosen={isThere ? chosen : ""}
          tabStop={isThere ? chosen : places[0][1]}
          onChoose={(place) => {
            if (place !== chosen) setTrouble(undefined);
            setChosen(place);
          }}
          onShow={(id) => void show(id)}
          onOpen={(id) => void showAndOpen(id)}
          onWhy={(id) => go({ kind: "why", group: { kind: "keyArea", id } })}
          onKey={(event, place) => {
            const next = placeAfterKey(places, place, event);
            if (next === undefined) return;
            event.preventDefault();
            document.getElementById(next)?.focus();
          }}
        />
      ))}
      <ChosenPlace
        chosen={chosen}
        keyAreas={keyAreas}
        framework={framework}
        onOpen={(id) => void showAndOpen(id)}
        onWhy={(id) => go({ kind: "why", group: { kind: "keyArea", id } })}
        onOpenWithoutSheet={open}
        trouble={trouble}
      />
    </div>
  );
}
