import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { Framework } from "../../../framework/framework";
import type { ThemeScore } from "../../../assessment/scores";
import { shownLevelOf } from "../../../assessment/shownLevel";
import { LinkButton } from "../../components/LinkButton";
import { shownLevelNumber } from "../../text/levelWords";
import { text } from "../../text/results/resultsText";
import type { GroupKey } from "../../context/views";
import { GroupRow } from "./GroupRow";
import { whyControlId } from "./groupOf";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  theme: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  keyAreas: {
    listStyleType: "none",
    margin: 0,
    padding: "0 0 6px 8px",
    "@media (max-width: 259px)": { paddingLeft: "0" },
  },
  whyTheme: { minHeight: "28px", paddingLeft: "26px" },
});

interface ThemeListProps {
  readonly themes: readonly ThemeScore[];
  readonly framework: Framework;
  /** Ids of the themes whose key areas are shown. */
  readonly open: ReadonlySet<string>;
  readonly onOpen: (ids: ReadonlySet<string>) => void;
  readonly onWhy: (key: GroupKey) => void;
}

/**
 * Themes with their weakest level; those with several key areas expand to show them. Each opens its
 * explanation.
 */
export function ThemeList(props: ThemeListProps): React.JSX.Element {
  const { themes, framework, open, onOpen, onWhy } = props;
  const styles = useStyles();
  const toggle = (id: string): void => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    onOpen(next);
  };
  return (
    <ul className={styles.list}>
      {themes.map((theme) => {
        // A theme that is its own key area has nothing to expand.
        const single = theme.keyAreas.length === 1;
        const key: GroupKey = { kind: "theme", id: theme.id };
        const shown = open.has(theme.id);
        return (
          <li key={theme.id} className={styles.theme}>
            <GroupRow
              group={theme}
              valueCodes={theme.keyAreas.flatMap(({ valueCodes }) => valueCodes)}
              framework={framework}
              strong
              {...(single
                ? {
                    id: whyControlId(key),
                    after: <ChevronRightRegular aria-hidden />,
                    onPress: () => onWhy(key),
                  }
                : {
                    expanded: shown,
                    before: shown ? (
                      <ChevronDownRegular aria-hidden />
                    ) : (
                      <ChevronRightRegular aria-hidden />
                    ),
                    onPress: () => toggle(theme.id),
                  })}
            />
            {!single && shown && (
              <ul className={styles.keyAreas}>
                {theme.weakest !== null && (
                  <li>
                    <LinkButton
                      id={whyControlId(key)}
                      className={styles.whyTheme}
                      onClick={() => onWhy(key)}
                    >
                      {text("results.whyTheme", {
                        level: shownLevelNumber(shownLevelOf(theme, framework)),
                      })}
                    </LinkButton>
                  </li>
                )}
                {theme.keyAreas.map((keyArea) => {
                  const areaKey: GroupKey = { kind: "keyArea", id: keyArea.id };
                  return (
                    <li key={keyArea.id}>
                      <GroupRow
                        group={keyArea}
                        valueCodes={keyArea.valueCodes}
                        framework={framework}
                        id={whyControlId(areaKey)}
                        after={<ChevronRightRegular aria-hidden />}
                        onPress={() => onWhy(areaKey)}
                      />
                    </li>
                  );
                })}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
