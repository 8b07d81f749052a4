import type { Ribbon, RibbonButton } from "../../manifest/readRibbon";
import { localPath } from "./localPath";
import { RibbonGroup } from "./RibbonGroup";
import { RibbonItem } from "./RibbonItem";

interface AddinGroupsProps {
  readonly ribbon: Ribbon;
  /** The page that the pane shows; undefined while it is closed. */
  readonly shownPage: string | undefined;
  readonly running: boolean;
  readonly onPane: (page: string) => void;
  readonly onFunction: (button: RibbonButton, name: string) => void;
}

/**
 * Size in pixels of an icon as drawn, and the icon size that looks sharp on high-resolution
 * screens.
 */
const DRAWN = 20;
const TAKEN = 32;

function Icon({ button }: { readonly button: RibbonButton }): React.JSX.Element {
  const address = button.icons.get(TAKEN) ?? [...button.icons.values()][0] ?? "";
  return <img src={localPath(address)} alt="" width={DRAWN} height={DRAWN} />;
}

/** The add-in's groups of buttons, as defined in its manifest. */
export function AddinGroups(props: AddinGroupsProps): React.JSX.Element {
  const { ribbon, shownPage, running, onPane, onFunction } = props;
  const item = (button: RibbonButton): React.JSX.Element => {
    const { id, label, supertip, action } = button;
    const shared = { label, tip: supertip, icon: <Icon button={button} /> };
    switch (action.kind) {
      case "showPane": {
        const page = localPath(action.page);
        return (
          <RibbonItem
            key={id}
            {...shared}
            pressed={page === shownPage}
            onClick={() => onPane(page)}
          />
        );
      }
      case "runFunction":
        return (
          <RibbonItem
            key={id}
            {...shared}
            disabled={running}
            onClick={() => onFunction(button, action.name)}
          />
        );
    }
  };
  return (
    <>
      {ribbon.tabs.flatMap(({ groups }) =>
        groups.map((group) => (
          <RibbonGroup key={group.id} label={group.label}>
            {group.buttons.map(item)}
          </RibbonGroup>
        )),
      )}
    </>
  );
}
