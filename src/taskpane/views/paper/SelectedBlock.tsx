import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Notice } from "../../components/Notice";
import { text } from "../../text/paper/paperText";

const useStyles = makeStyles({
  block: {
    boxSizing: "border-box",
    width: "100%",
    maxHeight: "220px",
    overflow: "auto",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "4px",
    // A paper is white, whatever the pane's theme: what is copied looks as it is shown.
    backgroundColor: "#FFFFFF",
    color: "#14202B",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Used if the browser blocks the clipboard: the text, selected, for Ctrl+C. */
export function SelectedBlock({ html }: { readonly html: string }): React.JSX.Element {
  const styles = useStyles();
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = block.current;
    if (place === null) return;
    // Every text in it was escaped when it was made; parsing runs no script.
    const { body } = new DOMParser().parseFromString(html, "text/html");
    place.replaceChildren(...body.childNodes);
    place.focus();
    window.getSelection()?.selectAllChildren(place);
  }, [html]);
  return (
    <>
      <Notice title={text("paper.refusedTitle")}>{text("paper.refusedText")}</Notice>
      <div
        ref={block}
        className={styles.block}
        role="region"
        aria-label={text("paper.block")}
        // It scrolls, so the keyboard has to reach it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      />
    </>
  );
}
