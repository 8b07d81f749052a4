import { makeStyles, Spinner } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import { ListRow } from "../../components/ListRow";

const useStyles = makeStyles({
  icon: { fontSize: "20px" },
  working: { alignSelf: "center" },
});

interface PlaceRowProps {
  /** Lets the focus come back to it. */
  readonly id: string;
  readonly icon: FluentIcon;
  readonly name: string;
  readonly line: string;
  /** "opens" leads to another view; "does" works here. */
  readonly kind: "opens" | "does";
  readonly working?: boolean;
  /** True while another task is in work. */
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A line of the list: what it is called, what it is for, and a sign where it leads elsewhere. */
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
