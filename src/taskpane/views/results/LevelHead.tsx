import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Headline } from "../../../assessment/scores";
import type { Framework } from "../../../framework/framework";
import { LevelChip } from "../../components/LevelChip";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "12px",
    alignItems: "center",
    // At twice the text size the level's name needs the full width.
    "@media (max-width: 259px)": {
      gridTemplateColumns: "minmax(0, 1fr)",
      justifyItems: "start",
      rowGap: "4px",
    },
  },
});

interface LevelHeadProps {
  readonly shown: Headline;
  readonly framework: Framework;
  readonly children: ReactNode;
}

/** The level of a group as a large chip, with its description beside it. */
export function LevelHead({ shown, framework, children }: LevelHeadProps): React.JSX.Element {
  return (
    <div className={useStyles().root}>
      <LevelChip shown={shown} framework={framework} large />
      <div>{children}</div>
    </div>
  );
}
