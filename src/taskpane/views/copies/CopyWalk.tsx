import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { CircleHintRegular } from "@fluentui/react-icons/svg/circle-hint";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useEffect, useRef, useState } from "react";
import { copyPlain } from "../../components/copyPlain";
import { View } from "../../components/View";
import { text } from "../../text/departments/departmentText";
import { TroubleBar } from "../../trouble/TroubleBar";
import type { useCopies, Walk } from "./useCopies";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  steps: {
    margin: 0,
    paddingLeft: "24px",
    display: "grid",
    gap: "8px",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  name: { display: "flex", flexWrap: "wrap", gap: "6px" },
  input: { minWidth: 0, width: "100%" },
  field: { flex: "1 1 180px", minWidth: 0 },
  heading: { margin: 0, fontSize: "14px", lineHeight: "19px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    gap: "8px",
    alignItems: "center",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sign: { flexShrink: 0, fontSize: "18px" },
  now: { fontWeight: tokens.fontWeightSemibold },
  button: { minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "6px" },
  small: { margin: "4px 0 0", fontSize: "12px", lineHeight: "16px" },
});

interface CopyWalkProps {
  readonly copies: ReturnType<typeof useCopies>;
  readonly walk: Walk;
  readonly onBack: () => void;
}

/** One department after the other: the workbook has its name, and the person saves a copy. */
export function CopyWalk({ copies, walk, onBack }: CopyWalkProps): React.JSX.Element {
  const styles = useStyles();
  const { names, index } = walk;
  const name = names[index];
  const following = names[index + 1];
  const fileName = text("copies.fileName", {
    year: new Date().getFullYear(),
    department: name,
  });
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<string>();
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    document.documentElement.scrollTop = 0;
    title.current?.focus();
  }, [index]);

  const copy = async (): Promise<void> => {
    if ((await copyPlain(fileName)) === "refused") field.current?.select();
    else setCopied(fileName);
  };
  return (
    <View
      title={text("copies.title")}
      aside={text("copies.position", { number: index + 1, total: names.length })}
      progress={{ done: index + 1, total: names.length }}
      onBack={onBack}
      foot={
        <>
          <div className={styles.row}>
            <Button
              appearance="subtle"
              className={styles.button}
              disabledFocusable={copies.working}
              onClick={() => void copies.stop()}
            >
              {text("copies.stop")}
            </Button>
            <Button
              appearance="primary"
              className={styles.button}
              icon={<ChevronRightRegular />}
              iconPosition="after"
              disabledFocusable={copies.working}
              onClick={() => {
                if (!copies.working) void copies.next();
              }}
            >
              {following === undefined
                ? text("copies.finish")
                : text("copies.next", { department: following })}
            </Button>
          </div>
          <p className={styles.small}>{text("copies.restored")}</p>
        </>
      }
    >
      {copies.trouble !== undefined && (
        <TroubleBar
          trouble={copies.trouble}
          action={text("copies.again")}
          onAction={() => void copies.next()}
        />
      )}
      <p ref={title} tabIndex={-1} className={styles.title}>
        {name}
      </p>
      <p className={styles.line}>{text("copies.says", { department: name })}</p>
      <ol className={styles.steps}>
        <li>{text("copies.step1")}</li>
        <li>
          {text("copies.step2")}
          <div className={styles.name}>
            <Field className={styles.field}>
              <Input
                ref={field}
                readOnly
                className={styles.input}
                input={{ style: { minWidth: 0 } }}
                aria-label={text("copies.fileNameLabel")}
                value={fileName}
              />
            </Field>
            <Button onClick={() => void copy()}>
              {copied === fileName ? text("send.copied") : text("copies.copy")}
            </Button>
          </div>
        </li>
        <li>{text(following === undefined ? "copies.step3Last" : "copies.step3")}</li>
      </ol>
      <h2 className={styles.heading}>{text("copies.departments")}</h2>
      <ul className={styles.list}>
        {names.map((one, at) => {
          const state = at < index ? "made" : at === index ? "now" : "next";
          const Sign = SIGNS[state];
          return (
            <li key={one} className={styles.item}>
              <Sign className={styles.sign} aria-label={text(`copies.sign.${state}`)} />
              <span className={state === "now" ? styles.now : undefined}>{one}</span>
            </li>
          );
        })}
      </ul>
    </View>
  );
}

const SIGNS = {
  made: CheckmarkCircleRegular,
  now: EditRegular,
  next: CircleHintRegular,
} as const;
