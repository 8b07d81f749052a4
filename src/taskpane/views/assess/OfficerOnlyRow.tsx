import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { OfficerFilter } from "../../context/useOfficerFilter";
import { officerWords } from "../../text/officerWords";
import { text } from "../../text/text";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "2px 6px 2px 12px",
    fontSize: "12px",
    lineHeight: "16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 259px)": { flexWrap: "wrap" },
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  end: { flexShrink: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

interface OfficerOnlyRowProps {
  readonly filter: OfficerFilter;
  readonly onEnd: () => void;
}

/** Whose value codes Next and the count keep to; nothing while they keep to everyone's. */
export function OfficerOnlyRow({ filter, onEnd }: OfficerOnlyRowProps): React.JSX.Element | null {
  const styles = useStyles();
  const { choice, choose } = filter;
  if (choice.kind === "everyone") return null;
  const officer = officerWords(choice);
  return (
    <div className={styles.row}>
      <span className={styles.name}>{text("assess.officer", { officer })}</span>
      <Button
        size="small"
        className={styles.end}
        icon={<DismissRegular />}
        iconPosition="after"
        onClick={() => {
          choose({ kind: "everyone" });
          onEnd();
        }}
      >
        {text("assess.officerEnd")}
      </Button>
    </div>
  );
}
