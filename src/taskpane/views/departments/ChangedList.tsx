import { makeStyles } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Departments } from "../../../assessment/assessment";
import { changedSinceAgreed } from "../../../assessment/departments/agreementState";
import { allValueCodes } from "../../../framework/framework";
import { ListRow } from "../../components/ListRow";
import { usePane } from "../../context/PaneContext";
import { formatDate } from "../../../text/formatDate";
import { levelWords } from "../../text/levelWords";
import { text } from "../../text/departments/departmentText";
import { FoldedGroup } from "../../components/FoldedGroup";
import { MANY } from "./DepartmentList";

const useStyles = makeStyles({ icon: { fontSize: "18px" } });

/** Agreed levels that rest on answers which have changed since. */
export function ChangedList(props: { readonly departments: Departments }): React.JSX.Element {
  const { departments } = props;
  const { assessment, go } = usePane();
  const { framework } = assessment;
  const styles = useStyles();
  const changed = changedSinceAgreed(departments, framework);
  const codes = new Map(allValueCodes(framework).map((code) => [code.id, code]));
  return (
    <FoldedGroup
      id="departments-changed"
      title={text("departments.changed")}
      count={changed.length}
      folds={changed.length > MANY}
      opens
    >
      {changed.map(({ valueCodeId, agreement, changes }) => {
        const code = codes.get(valueCodeId);
        return (
          <ListRow
            key={valueCodeId}
            id={`departments-changed-${valueCodeId}`}
            before={<WarningRegular className={styles.icon} aria-hidden />}
            name={`${code?.ref ?? ""} ${code?.title ?? valueCodeId}`}
            line={text("departments.changedLine", {
              count: changes.length,
              level: levelWords(agreement.agreed, framework),
              date: formatDate(agreement.on),
            })}
            onPress={() =>
              go({
                kind: "agree",
                valueCodeIds: [
                  valueCodeId,
                  ...changed.map((one) => one.valueCodeId).filter((id) => id !== valueCodeId),
                ],
              })
            }
          />
        );
      })}
    </FoldedGroup>
  );
}
