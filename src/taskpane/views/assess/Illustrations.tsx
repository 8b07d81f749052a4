import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useId } from "react";
import type { Illustration } from "../../../framework/framework";
import { useKept } from "../../context/KeptContext";
import { text } from "../../text/text";

/** From this width illustrations are beside the cards. */
export const BESIDE = "@media (min-width: 600px)";

const useStyles = makeStyles({
  switches: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 2px",
    margin: "0 -4px",
    [BESIDE]: { display: "none" },
  },
  switch: {
    minWidth: 0,
    padding: "3px 4px",
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    fontSize: "12px",
  },
  open: {
    margin: "2px 0 0",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: "12px",
    lineHeight: "17px",
    [BESIDE]: { display: "none" },
  },
  beside: { display: "none", [BESIDE]: { display: "block" } },
  note: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  head: { margin: "10px 0 0", fontSize: "12px", lineHeight: "17px" },
  words: { margin: 0, fontSize: "12px", lineHeight: "17px" },
});

interface IllustrationsProps {
  readonly illustrations: readonly Illustration[];
}

/**
 * Switches above the cards, one open at a time; a wide pane shows the texts beside the cards
 * instead.
 */
export function IllustrationSwitches({
  illustrations,
}: IllustrationsProps): React.JSX.Element | null {
  const styles = useStyles();
  const panel = useId();
  const [open, setOpen] = useKept("assess.illustration", "");
  const shown = illustrations.find(({ title }) => title === open);
  if (illustrations.length === 0) return null;
  return (
    <div>
      <div className={styles.switches}>
        {illustrations.map(({ title }) => (
          <Button
            key={title}
            appearance="transparent"
            size="small"
            className={styles.switch}
            icon={title === open ? <ChevronUpRegular /> : <ChevronDownRegular />}
            iconPosition="after"
            aria-expanded={title === open}
            aria-controls={title === open ? panel : undefined}
            onClick={() => setOpen(title === open ? "" : title)}
          >
            {title}
          </Button>
        ))}
      </div>
      {shown && (
        <p id={panel} className={styles.open}>
          {shown.text}
        </p>
      )}
    </div>
  );
}

/** All illustrations beside the cards of a wide pane. */
export function IllustrationsBeside({
  illustrations,
}: IllustrationsProps): React.JSX.Element | null {
  const styles = useStyles();
  if (illustrations.length === 0) return null;
  return (
    <aside className={styles.beside}>
      {illustrations.length > 1 && <p className={styles.note}>{text("assess.illustrations")}</p>}
      {illustrations.map((one) => (
        <section key={one.title}>
          <h2 className={styles.head}>{one.title}</h2>
          <p className={styles.words}>{one.text}</p>
        </section>
      ))}
    </aside>
  );
}
