import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyArea } from "../../../framework/framework";
import { text } from "../../text/text";

/** DOM id of the panel. */
export const KEY_AREA_PANEL = "key-area-panel";

const useStyles = makeStyles({
  panel: {
    padding: "8px 12px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: "12px",
    lineHeight: "17px",
  },
  title: { margin: 0, fontSize: "14px", lineHeight: "19px" },
  head: { margin: "8px 0 0", fontSize: "12px", lineHeight: "17px" },
  paragraph: { margin: "2px 0 0" },
});

/** Describes a key area in the framework's words; stays open until it is closed. */
export function KeyAreaPanel({ keyArea }: { readonly keyArea: KeyArea }): React.JSX.Element {
  const styles = useStyles();
  const parts = [
    { head: text("assess.whatItIs"), words: keyArea.whatItIs },
    { head: text("assess.whyImportant"), words: keyArea.whyImportant },
  ].filter(({ words }) => words !== "");
  return (
    <section id={KEY_AREA_PANEL} aria-label={keyArea.title} className={styles.panel}>
      <h2 className={styles.title}>{keyArea.title}</h2>
      {keyArea.definition.map((paragraph, index) => (
        <p key={index} className={styles.paragraph}>
          {paragraph}
        </p>
      ))}
      {parts.map(({ head, words }) => (
        <div key={head}>
          <h3 className={styles.head}>{head}</h3>
          <p className={styles.paragraph}>{words}</p>
        </div>
      ))}
    </section>
  );
}

/** True if the framework says anything about the key area. */
export function hasAbout({ definition, whatItIs, whyImportant }: KeyArea): boolean {
  return definition.length > 0 || whatItIs !== "" || whyImportant !== "";
}
