import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFocusedHeading } from "./View";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "12px",
    overflowWrap: "anywhere",
  },
  title: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    margin: 0,
    fontSize: "16px",
    lineHeight: "22px",
    outlineOffset: "2px",
  },
});

interface PlacePageProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A page of the top navigation; its heading takes the focus when the person navigates to it. */
export function PlacePage({ title, children }: PlacePageProps): React.JSX.Element {
  const styles = useStyles();
  const heading = useFocusedHeading();
  return (
    <main className={styles.root}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children}
    </main>
  );
}
