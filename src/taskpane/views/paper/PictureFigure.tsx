import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowSwapRegular } from "@fluentui/react-icons/svg/arrow-swap";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { ImageCopyRegular } from "@fluentui/react-icons/svg/image-copy";
import { useState } from "react";
import { escapeHtml } from "../../../report/copy/htmlOf";
import { useAnnounce } from "../../components/LiveRegion";
import { Notice } from "../../components/Notice";
import { text } from "../../text/paper/paperText";
import { copyPicture } from "./copyPicture";
import { copyRich } from "../../components/copyRich";
import { fileName, saveFile } from "../../components/saveFile";
import type { PanePicture } from "./usePictures";

const useStyles = makeStyles({
  figure: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, width: "100%" },
  picture: { width: "100%", height: "auto", borderRadius: "4px" },
  from: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", minWidth: 0 },
});

interface PictureFigureProps {
  readonly picture: PanePicture;
  readonly organisation: string;
  readonly canDownload: boolean;
}

/** A picture with its origin, and the ways to copy or save it. */
export function PictureFigure(props: PictureFigureProps): React.JSX.Element {
  const { picture, organisation, canDownload } = props;
  const { kind, description, from, change } = picture;
  const styles = useStyles();
  const announce = useAnnounce();
  const [told, setTold] = useState("");
  const name = text(`paper.picture.${kind}`);
  const tell = (words: string): void => {
    setTold(words);
    announce(words);
  };

  const save = async (): Promise<void> => {
    try {
      saveFile(fileName(`${organisation} ${name}`, "png"), await picture.png());
      tell(text("paper.pictureSaved"));
    } catch {
      tell(text("paper.notDrawn"));
    }
  };
  const copy = async (): Promise<void> => {
    const outcome = await copyPicture(picture.png());
    tell(text(outcome === "copied" ? "paper.pictureCopied" : "paper.pictureRefused"));
  };
  const copyDescription = async (): Promise<void> => {
    const outcome = await copyRich(`<p>${escapeHtml(description)}</p>`, description);
    tell(text(outcome === "copied" ? "paper.descriptionCopied" : "paper.descriptionRefused"));
  };

  return (
    <figure className={styles.figure} aria-label={name}>
      <img className={styles.picture} src={picture.address} alt={description} />
      <figcaption className={styles.from}>{text(`paper.from.${from}`)}</figcaption>
      <div className={styles.row}>
        {canDownload && (
          <PictureButton
            what="savePicture"
            name={name}
            icon={<ArrowDownloadRegular />}
            onPress={save}
          />
        )}
        <PictureButton what="copyPicture" name={name} icon={<ImageCopyRegular />} onPress={copy} />
        <PictureButton
          what="copyDescription"
          name={name}
          icon={<CopyRegular />}
          onPress={copyDescription}
        />
        {change && (
          <PictureButton
            what={from === "chart" ? "useDrawing" : "useChart"}
            name={name}
            icon={<ArrowSwapRegular />}
            onPress={change}
          />
        )}
      </div>
      {told !== "" && <Notice title={name}>{told}</Notice>}
    </figure>
  );
}

interface PictureButtonProps {
  readonly what: "savePicture" | "copyPicture" | "copyDescription" | "useDrawing" | "useChart";
  /** Of the picture, because several buttons have the same label. */
  readonly name: string;
  readonly icon: React.JSX.Element;
  readonly onPress: () => Promise<void> | void;
}

function PictureButton({ what, name, icon, onPress }: PictureButtonProps): React.JSX.Element {
  return (
    <Button
      size="small"
      icon={icon}
      aria-label={text(`paper.${what}Of`, { name })}
      onClick={() => void onPress()}
    >
      {text(`paper.${what}`)}
    </Button>
  );
}
