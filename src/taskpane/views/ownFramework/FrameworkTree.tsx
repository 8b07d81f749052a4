import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { TableReading } from "../../../workbook/frameworkTable/TableReading";
import { LinkButton } from "../../components/LinkButton";
import { text } from "../../text/ownFramework/ownFrameworkText";

const useStyles = makeStyles({
  toggle: { display: "flex", alignItems: "center", gap: "6px", fontSize: "14px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  head: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  theme: { margin: 0, fontSize: "14px", lineHeight: "19px" },
  count: { flexShrink: 0, fontSize: "12px", color: tokens.colorNeutralForeground2 },
  keyArea: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    width: "100%",
    padding: "4px 0 4px 12px",
    fontSize: "14px",
    color: tokens.colorNeutralForeground1,
  },
  codes: { margin: "0 0 6px", paddingInlineStart: "34px", fontSize: "12px", lineHeight: "16px" },
});

type Themes = TableReading["file"]["themes"];

/** Themes with their key areas, which open to their value codes. */
export function FrameworkTree({ themes }: { readonly themes: Themes }): React.JSX.Element {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  return (
    <div>
      <LinkButton
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        {text(isOpen ? "own.hide" : "own.show")}
      </LinkButton>
      {isOpen && (
        <ul id={listId} className={styles.list}>
          {themes.map(({ title, keyAreas }, index) => (
            <li key={index}>
              <div className={styles.head}>
                <h2 className={styles.theme}>{title}</h2>
                <span className={styles.count}>
                  {text("own.codes", {
                    count: keyAreas.reduce((sum, { valueCodes }) => sum + valueCodes.length, 0),
                  })}
                </span>
              </div>
              <ul className={styles.list}>
                {keyAreas.map((keyArea, at) => (
                  <KeyArea key={at} keyArea={keyArea} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function KeyArea({
  keyArea: { title, valueCodes },
}: {
  readonly keyArea: Themes[number]["keyAreas"][number];
}): React.JSX.Element {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <LinkButton
        className={styles.keyArea}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span>
          {isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}{" "}
          {title}
        </span>
        <span>{valueCodes.length}</span>
      </LinkButton>
      {isOpen && (
        <ul className={styles.codes}>
          {valueCodes.map((code, index) => (
            <li key={index}>
              {code.ref} {code.title}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
