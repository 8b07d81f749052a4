import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { escapeHtml } from "../../report/copy/htmlOf";
import type { Paper } from "../../report/paper";
import type { Drawing } from "../../report/picture/Drawing";
import { drawHeatmap } from "../../report/picture/drawHeatmap";
import { drawTargets } from "../../report/picture/drawTargets";
import { useAnnounce } from "../components/LiveRegion";
import { Notice } from "../components/Notice";
import { text } from "../text/text";
import { copyRich } from "./copyRich";
import { PaperSection } from "./PaperSection";
import { fileName, saveFile } from "./saveFile";
import { toPng } from "./toPng";

const useStyles = makeStyles({
  figure: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, width: "100%" },
  picture: { width: "100%", height: "auto", borderRadius: "4px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", minWidth: 0 },
});

const DRAWINGS = [
  { key: "heatmap", draw: drawHeatmap },
  { key: "targets", draw: drawTargets },
] as const;

interface PicturesSectionProps {
  readonly paper: Paper;
  readonly canDownload: boolean;
}

/** Heatmap and targets as pictures at print resolution, each with its description to copy. */
export function PicturesSection({ paper, canDownload }: PicturesSectionProps): React.JSX.Element {
  return (
    <PaperSection title={text("paper.picturesTitle")}>
      {DRAWINGS.map(({ key, draw }) => (
        <PictureFigure
          key={key}
          name={text(`paper.picture.${key}`)}
          drawing={draw(paper)}
          organisation={paper.organisation}
          canDownload={canDownload}
        />
      ))}
    </PaperSection>
  );
}

interface PictureFigureProps {
  readonly name: string;
  readonly drawing: Drawing;
  readonly organisation: string;
  readonly canDownload: boolean;
}

function PictureFigure(props: PictureFigureProps): React.JSX.Element {
  const { name, drawing, organisation, canDownload } = props;
  const styles = useStyles();
  const announce = useAnnounce();
  const [told, setTold] = useState("");
  const tell = (words: string): void => {
    setTold(words);
    announce(words);
  };

  const save = async (): Promise<void> => {
    try {
      saveFile(fileName(`${organisation} ${name}`, "png"), await toPng(drawing));
      tell(text("paper.pictureSaved"));
    } catch {
      tell(text("paper.notDrawn"));
    }
  };
  const copyDescription = async (): Promise<void> => {
    const { description } = drawing;
    const outcome = await copyRich(`<p>${escapeHtml(description)}</p>`, description);
    tell(text(outcome === "copied" ? "paper.descriptionCopied" : "paper.descriptionRefused"));
  };

  return (
    <figure className={styles.figure}>
      <img
        className={styles.picture}
        src={`data:image/svg+xml,${encodeURIComponent(drawing.svg)}`}
        alt={drawing.description}
      />
      <div className={styles.row}>
        {canDownload && (
          <Button
            size="small"
            icon={<ArrowDownloadRegular />}
            aria-label={text("paper.savePictureOf", { name })}
            onClick={() => void save()}
          >
            {text("paper.savePicture")}
          </Button>
        )}
        <Button
          size="small"
          icon={<CopyRegular />}
          aria-label={text("paper.copyDescriptionOf", { name })}
          onClick={() => void copyDescription()}
        >
          {text("paper.copyDescription")}
        </Button>
      </div>
      {told !== "" && <Notice title={name}>{told}</Notice>}
    </figure>
  );
}
