import { makeStyles, Spinner } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import { ListRow } from "../../components/ListRow";

const useStyles = makeStyles({
  icon: { fontSize: "20px" },
  working: { alignSelf: "center" },
});

interface PlaceRowProps {
  /** Allows returning the focus to it. */
  readonly id: string;
  readonly icon: FluentIcon;
  readonly name: string;
  readonly line: string;
  /** "opens" opens another view; "does" works here. */
  readonly kind: "opens" | "does";
  readonly working?: boolean;
  /** True while another task is running. */
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A row of the list: its name, its purpose, and a sign if it opens another view. */
export function PlaceRow(props: PlaceRowProps): React.JSX.Element {
  const { icon: Icon, kind, working = false, ...row } = props;
  const styles = useStyles();
  return (
    <ListRow
      {...row}
      before={<Icon className={styles.icon} aria-hidden />}
      {...(kind === "does" && {
        after: working && <Spinner size="extra-tiny" className={styles.working} aria-hidden />,
      })}
    />
  );
}
