import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "8px",
    margin: 0,
  },
  one: { display: "flex", flexDirection: "column-reverse" },
  figure: {
    margin: 0,
    fontSize: "20px",
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
  },
  word: { fontSize: "12px", lineHeight: "16px" },
});

/** Figures in a row, each with its word below. */
export function Figures(props: {
  readonly figures: readonly (readonly [figure: string, word: string])[];
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {props.figures.map(([figure, word]) => (
        <div key={word} className={styles.one}>
          <dt className={styles.word}>{word}</dt>
          <dd className={styles.figure}>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
