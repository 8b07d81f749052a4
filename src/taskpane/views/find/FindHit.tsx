import { makeStyles, tokens } from "@fluentui/react-components";
import { text } from "../../text/find/findText";
import type { Hit, Where } from "./hitIn";

const useStyles = makeStyles({
  hit: {
    display: "block",
    margin: "1px 0 2px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  where: { fontWeight: tokens.fontWeightSemibold },
  match: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
});

/** Where a word was found, and the words around it. */
export function FindHit({ hit }: { readonly hit: Hit }): React.JSX.Element {
  const styles = useStyles();
  return (
    <span className={styles.hit}>
      {" "}
      <span className={styles.where}>{whereWords(hit.where)}:</span>{" "}
      {hit.parts.map((part, index) =>
        part.isMatch ? (
          <mark key={index} className={styles.match}>
            {part.text}
          </mark>
        ) : (
          <span key={index}>{part.text}</span>
        ),
      )}
    </span>
  );
}

function whereWords(where: Where): string {
  switch (where.kind) {
    case "level":
      return where.label;
    case "illustration":
      return where.title;
    default:
      return text(`find.in.${where.kind}`);
  }
}
