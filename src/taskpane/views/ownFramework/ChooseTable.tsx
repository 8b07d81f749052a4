import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { FrameworkProblems } from "../../components/FrameworkProblems";
import { ListRow } from "../../components/ListRow";
import { Notice } from "../../components/Notice";
import { ReadingProgress } from "../../components/ReadingProgress";
import { View } from "../../components/View";
import { text } from "../../text/ownFramework/ownFrameworkText";
import { TroubleBar } from "../../trouble/TroubleBar";
import type { Offer } from "./chooseTable";
import { FileRow } from "./FileRow";
import { RowsProgress } from "./RowsProgress";
import type { OwnFramework, Said } from "./useOwnFramework";

const useStyles = makeStyles({
  text: { margin: 0 },
  heading: { margin: "4px 0", fontSize: "14px", lineHeight: "19px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { fontSize: "20px" },
});

interface ChooseTableProps {
  readonly own: OwnFramework;
  /** True to change the framework of an assessment. */
  readonly isChange: boolean;
  readonly onBack: () => void;
}

/** Where the table is: in the open workbook, in a file, or still to be made. */
export function ChooseTable({ own, isChange, onBack }: ChooseTableProps): React.JSX.Element {
  const styles = useStyles();
  const { offers, rows, isCancelled, file, opening, said } = own;
  return (
    <View title={text("own.title")} onBack={onBack} aside={text("own.step", { step: 1 })}>
      <SaidAbove said={said} onClose={own.unsay} />
      {opening !== undefined && (
        <ReadingProgress
          name={text("own.reading", { file: opening.file })}
          line={text("own.reading", { file: opening.file })}
          cancel={{ label: text("own.cancel"), onCancel: opening.cancel }}
        />
      )}
      <p className={styles.text}>{text(isChange ? "own.changeWhere" : "own.where")}</p>
      <section aria-labelledby="own-here">
        <h2 id="own-here" className={styles.heading}>
          {file === undefined ? text("own.here") : text("own.inFile", { file })}
        </h2>
        <RowsProgress rows={rows} onCancel={own.cancel} />
        {offers === undefined && rows === undefined && !isCancelled && (
          <Spinner size="tiny" label={text("own.looking")} />
        )}
        {isCancelled && (
          <>
            <p className={styles.text}>{text("own.cancelled")}</p>
            <Button size="small" onClick={() => void own.look()}>
              {text("own.readHere")}
            </Button>
          </>
        )}
        {offers?.length === 0 && <p className={styles.text}>{text("own.none")}</p>}
        {offers !== undefined && offers.length > 0 && (
          <ul className={styles.list}>
            {offers.map((offer, index) => (
              <ListRow
                key={index}
                id={`own-offer-${index}`}
                before={<TableRegular className={styles.icon} aria-hidden />}
                {...wordsOf(offer)}
                onPress={() => own.choose(offer)}
              />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="own-else">
        <h2 id="own-else" className={styles.heading}>
          {text("own.else")}
        </h2>
        <ul className={styles.list}>
          <FileRow
            name={text("own.file")}
            line={text("own.fileLine")}
            onFile={(chosen) => void own.openFile(chosen)}
          />
        </ul>
      </section>
      <section aria-labelledby="own-no-table">
        <h2 id="own-no-table" className={styles.heading}>
          {text("own.noTable")}
        </h2>
        <ul className={styles.list}>
          <ListRow
            id="own-template"
            before={<AddRegular className={styles.icon} aria-hidden />}
            name={text("own.template")}
            line={text("own.templateLine")}
            onPress={() => void own.addTemplate()}
          />
        </ul>
      </section>
    </View>
  );
}

function SaidAbove({
  said,
  onClose,
}: {
  readonly said: Said;
  readonly onClose: () => void;
}): React.JSX.Element | null {
  switch (said.kind) {
    case "nothing":
      return null;
    case "file":
      return (
        <Notice title={said.title} intent="warning">
          {said.line}
        </Notice>
      );
    case "json":
      return <FrameworkProblems problems={said.problems} />;
    case "template":
      return (
        <Notice title={text("own.templateAdded", { sheet: said.sheet })} intent="success">
          {text("own.templateAddedText")}
        </Notice>
      );
    case "trouble":
      return (
        <TroubleBar trouble={said.trouble} action={text("messages.close")} onAction={onClose} />
      );
  }
}

function wordsOf(offer: Offer): { readonly name: string; readonly line: string } {
  if (offer.kind === "ciso") {
    return { name: text("own.ciso", { name: offer.ciso.name }), line: text("own.cisoLine") };
  }
  const { kind, name, sheet, rows, columns } = offer.table;
  const counts = {
    rows: text("own.rows", { count: rows.length }),
    columns: text("own.columns", { count: columns.length }),
  };
  const size =
    kind === "sheet"
      ? text("own.size", counts)
      : text("own.sizeIn", { sheet: sheet.name, ...counts });
  return {
    name: text(kind === "table" ? "own.table" : "own.sheet", { name }),
    line: offer.isSelected ? text("own.sizeHere", { size }) : size,
  };
}
