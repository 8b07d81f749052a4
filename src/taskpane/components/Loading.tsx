import { makeStyles, Spinner } from "@fluentui/react-components";

const useStyles = makeStyles({ root: { paddingTop: "96px" } });

/** A spinner that says what is loading. */
export function Loading({ label }: { readonly label: string }): React.JSX.Element {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <Spinner label={label} labelPosition="below" />
    </main>
  );
}
