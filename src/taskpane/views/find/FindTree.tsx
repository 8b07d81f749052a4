import { makeStyles, Tree } from "@fluentui/react-components";
import { forwardRef, useEffect, useState } from "react";
import type { Response } from "../../../assessment/assessment";
import type { Framework } from "../../../framework/framework";
import { useKept } from "../../context/KeptContext";
import { text } from "../../text/find/findText";
import { FindGroup } from "./FindGroup";
import { FindItem, findItemId } from "./FindItem";
import type { FoundTheme, FoundValueCode } from "./findValueCodes";

const useStyles = makeStyles({ tree: { margin: "0 -6px" } });

interface FindTreeProps {
  readonly found: readonly FoundTheme[];
  readonly framework: Framework;
  readonly responses: ReadonlyMap<string, Response>;
  /** True if a search or filter chose what is shown: then everything is expanded. */
  readonly narrowed: boolean;
  /** True unless it was left expanded in some state before. */
  readonly anew: boolean;
  /** Id of the value code that the person comes from. */
  readonly present: string | undefined;
  readonly onOpen: (valueCodeId: string) => void;
  /** Arrow up from the first item. */
  readonly onAbove: () => void;
}

/**
 * Themes, key areas and value codes as a tree; without a search, only the present key area is
 * expanded.
 */
export const FindTree = forwardRef<HTMLDivElement, FindTreeProps>(function FindTree(props, ref) {
  const { found, framework, responses, narrowed, anew, present, onOpen, onAbove } = props;
  const styles = useStyles();
  const [keptOpen, keepOpen] = useKept<ReadonlySet<string> | undefined>("find.open", undefined);
  const [open, setOpen] = useState<ReadonlySet<string>>(() =>
    narrowed
      ? everyGroup(found)
      : anew || keptOpen === undefined
        ? groupsOf(found, present)
        : keptOpen,
  );
  useEffect(() => {
    if (present !== undefined) {
      document.getElementById(findItemId(present))?.scrollIntoView({ block: "nearest" });
    }
  }, [present]);

  const item = (valueCode: FoundValueCode, level: number): React.JSX.Element => (
    <FindItem
      key={valueCode.id}
      valueCode={valueCode}
      response={responses.get(valueCode.id)}
      framework={framework}
      level={level}
      present={valueCode.id === present}
      onOpen={() => onOpen(valueCode.id)}
    />
  );
  return (
    <Tree
      ref={ref}
      aria-label={text("find.tree")}
      className={styles.tree}
      openItems={open}
      onOpenChange={(_event, { openItems }) => {
        const next = new Set([...openItems].map(String));
        setOpen(next);
        if (!narrowed) keepOpen(next);
      }}
      onFocus={() => {
        // An item is as high as everything below it; only its own row must be visible.
        document.activeElement?.firstElementChild?.scrollIntoView({ block: "nearest" });
      }}
      onKeyDown={(event) => {
        const isFirst = document.activeElement === event.currentTarget.firstElementChild;
        if (event.key !== "ArrowUp" || !isFirst) return;
        event.preventDefault();
        onAbove();
      }}
    >
      {found.map(({ score, keyAreas }) => (
        <FindGroup key={score.id} value={themeValue(score.id)} group={score} level={1}>
          {keyAreas.map((keyArea) =>
            keyArea.score.ref === score.ref ? (
              keyArea.valueCodes.map((valueCode) => item(valueCode, 2))
            ) : (
              <FindGroup
                key={keyArea.score.id}
                value={keyAreaValue(keyArea.score.id)}
                group={keyArea.score}
                level={2}
              >
                {keyArea.valueCodes.map((valueCode) => item(valueCode, 3))}
              </FindGroup>
            ),
          )}
        </FindGroup>
      ))}
    </Tree>
  );
});

const themeValue = (id: string): string => `theme ${id}`;
const keyAreaValue = (id: string): string => `key area ${id}`;

function everyGroup(found: readonly FoundTheme[]): ReadonlySet<string> {
  return new Set(
    found.flatMap(({ score, keyAreas }) => [
      themeValue(score.id),
      ...keyAreas.map((keyArea) => keyAreaValue(keyArea.score.id)),
    ]),
  );
}

/** All themes, so that every key area is visible, and the key area of that value code. */
function groupsOf(found: readonly FoundTheme[], present: string | undefined): ReadonlySet<string> {
  return new Set(
    found.flatMap(({ score, keyAreas }) => {
      const here = keyAreas.filter(({ valueCodes }) => valueCodes.some(({ id }) => id === present));
      const ownKeyArea = keyAreas.length === 1 && keyAreas[0].score.ref === score.ref;
      return [
        ...(ownKeyArea && here.length === 0 ? [] : [themeValue(score.id)]),
        ...here.map((keyArea) => keyAreaValue(keyArea.score.id)),
      ];
    }),
  );
}
