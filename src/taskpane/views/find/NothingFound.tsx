import { makeStyles } from "@fluentui/react-components";
import { text } from "../../text/find/findText";
import type { FindFilter, FindRequest } from "./findValueCodes";

const useStyles = makeStyles({ root: { margin: 0 } });

const NONE: Readonly<
  Record<
    FindFilter,
    "find.noneAtAll" | "find.noneNotAssessed" | "find.noneToReview" | "find.noneFlagged"
  >
> = {
  all: "find.noneAtAll",
  notAssessed: "find.noneNotAssessed",
  toReview: "find.noneToReview",
  flagged: "find.noneFlagged",
};

/** Says that nothing was found, and what to do or that this is good news. */
export function NothingFound({ filter, query }: FindRequest): React.JSX.Element {
  const styles = useStyles();
  return (
    <p className={styles.root}>
      {query.trim() === ""
        ? text(NONE[filter])
        : `${text("find.nothing")} ${text("find.fewerLetters")}`}
    </p>
  );
}
