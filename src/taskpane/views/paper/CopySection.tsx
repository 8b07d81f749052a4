import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { copyBlocks } from "../../../report/copy/copyBlocks";
import { htmlOf } from "../../../report/copy/htmlOf";
import type { PaperPart } from "../../../report/copy/PaperPart";
import { plainTextOf } from "../../../report/copy/plainTextOf";
import type { Paper } from "../../../report/paper/paper";
import { useAnnounce } from "../../components/LiveRegion";
import { text } from "../../text/paper/paperText";
import { copyRich } from "../../components/copyRich";
import { PaperSection } from "./PaperSection";
import { SelectedBlock } from "./SelectedBlock";

const useStyles = makeStyles({
  what: { width: "100%", minWidth: 0 },
  // Otherwise the longest theme title would determine the pane's width.
  select: { minWidth: 0, width: "100%", "& select": { minWidth: 0, width: "100%" } },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "10px" },
  hint: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

type CopyState =
  | { readonly kind: "idle" }
  | { readonly kind: "copied" }
  /** The browser blocks the clipboard: the block is shown selected for copying by hand. */
  | { readonly kind: "refused"; readonly html: string };

/** Puts a part of the paper on the clipboard as a table that Word keeps. */
export function CopySection({ paper }: { readonly paper: Paper }): React.JSX.Element {
  const styles = useStyles();
  const announce = useAnnounce();
  const [what, setWhat] = useState("whole");
  const [state, setState] = useState<CopyState>({ kind: "idle" });

  const copy = async (): Promise<void> => {
    const blocks = copyBlocks(paper, partOf(what));
    const html = htmlOf(blocks, paper.levelCount);
    const outcome = await copyRich(html, plainTextOf(blocks));
    setState(outcome === "copied" ? { kind: "copied" } : { kind: "refused", html });
    announce(text(outcome === "copied" ? "paper.copiedTold" : "paper.refused"));
  };

  const copied = state.kind === "copied";
  return (
    <PaperSection title={text("paper.copyTitle")}>
      <Field label={text("paper.what")} className={styles.what}>
        <Select
          className={styles.select}
          value={what}
          onChange={(_event, { value }) => {
            setWhat(value);
            setState({ kind: "idle" });
          }}
        >
          <option value="whole">{text("paper.whole")}</option>
          <option value="heatmap">{text("paper.heatmap")}</option>
          <option value="priorities">{text("paper.priorities")}</option>
          {paper.movement !== undefined && (
            <option value="movement">{text("paper.movement")}</option>
          )}
          {paper.themes.map(({ id, title }) => (
            <option key={id} value={themeValue(id)}>
              {text("paper.theme", { title })}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Button
          appearance="primary"
          icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
          onClick={() => void copy()}
        >
          {text(copied ? "paper.copied" : "paper.copy")}
        </Button>
        {copied && <span className={styles.hint}>{text("paper.paste")}</span>}
      </div>
      {state.kind === "refused" && <SelectedBlock html={state.html} />}
    </PaperSection>
  );
}

const THEME = "theme ";

function themeValue(id: string): string {
  return `${THEME}${id}`;
}

function partOf(what: string): PaperPart {
  if (what.startsWith(THEME)) return { kind: "theme", themeId: what.slice(THEME.length) };
  const isPart = what === "heatmap" || what === "priorities" || what === "movement";
  return isPart ? { kind: what } : { kind: "whole" };
}
