import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "4px",
    margin: 0,
    // At 200 % text each term is above its value.
    "@media (max-width: 219px)": { gridTemplateColumns: "1fr", rowGap: "0" },
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** A term and its value. */
export type Fact = readonly [term: string, value: ReactNode];

/** Terms with their values, one per line. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(([term, value]) => (
        <Fragment key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
