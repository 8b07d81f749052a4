import { useCallback, useState } from "react";
import { PLACE_OF, PLACE_VIEWS, type Place, type View } from "../context/views";

interface Step {
  readonly view: View;
  /** Id of the control that opened the next view. */
  readonly opener: string;
}

interface Position {
  readonly view: View;
  /** The views that led here, latest last. */
  readonly trail: readonly Step[];
  /** Id of the control that gets the focus after going back. */
  readonly returnTo: string;
  /** False until the person has navigated: opening the pane takes no focus. */
  readonly navigated: boolean;
}

interface Navigation extends Position {
  go(view: View): void;
  /** Opens one of the four places in the top navigation and clears the trail. */
  goTo(place: Place): void;
  back(): void;
}

/**
 * Which view is open and what led to it.
 * @param arrived true if the person came here from outside these views
 */
export function useNavigation(first: View, arrived: boolean): Navigation {
  const [position, setPosition] = useState<Position>({
    view: first,
    trail: [],
    returnTo: "",
    navigated: arrived,
  });

  const go = useCallback((view: View) => {
    const opener = document.activeElement?.id ?? "";
    setPosition((before) => ({
      view,
      trail: [...before.trail, { view: before.view, opener }],
      returnTo: "",
      navigated: true,
    }));
  }, []);

  const goTo = useCallback((place: Place) => {
    setPosition({ view: PLACE_VIEWS[place], trail: [], returnTo: "", navigated: true });
  }, []);

  const back = useCallback(() => {
    setPosition(({ view, trail }) => {
      const from = trail.at(-1);
      return {
        view: from?.view ?? PLACE_VIEWS[PLACE_OF[view.kind]],
        trail: trail.slice(0, -1),
        returnTo: from?.opener ?? "",
        navigated: true,
      };
    });
  }, []);

  return { ...position, go, goTo, back };
}
