import { makeStyles, tokens } from "@fluentui/react-components";
import { visuallyHidden } from "../../components/visuallyHidden";

const useStyles = makeStyles({
  digits: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: "nowrap" },
  spoken: visuallyHidden,
});

/** "7F3A 91C2 0B4E" to see and to copy; a screen reader reads it digit by digit. */
export function Fingerprint({ digits }: { readonly digits: string }): React.JSX.Element {
  const styles = useStyles();
  const spoken = digits
    .split(" ")
    .map((group) => [...group].join(" "))
    .join(", ");
  return (
    <>
      <span aria-hidden className={styles.digits}>
        {digits}
      </span>
      <span className={styles.spoken}>{spoken}</span>
    </>
  );
}
