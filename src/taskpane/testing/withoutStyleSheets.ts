/**
 * Set-up of the pane's tests in jsdom: computed styles come from the element's name only.
 *
 * jsdom spent two thirds of these tests' time on matching Fluent's style sheets for every role and
 * accessible name. toBeVisible and toHaveStyle, which check appearance, still use the style sheets.
 * Everything else ignores them: a role is found even if a style sheet hides it. Such checks belong
 * in the browser tests in test/pane.
 */
import "@testing-library/jest-dom";
import { toBeVisible, toHaveStyle } from "@testing-library/jest-dom/matchers";

type Matcher = jest.CustomMatcher;

const seeing = window.getComputedStyle.bind(window);
const bare = document.implementation.createHTMLDocument();
const styles = new Map<string, CSSStyleDeclaration>();

/** A browser's default for such an element without style sheets. */
function blind({ localName, attributes }: Element): CSSStyleDeclaration {
  const hidden = attributes.getNamedItem("hidden") !== null;
  const key = hidden ? `${localName}[hidden]` : localName;
  const known = styles.get(key);
  if (known !== undefined) return known;
  const element = bare.createElement(localName);
  element.toggleAttribute("hidden", hidden);
  bare.body.replaceChildren(element);
  const style = seeing(element);
  styles.set(key, style);
  return style;
}

function withStyleSheets(matcher: Matcher): Matcher {
  return function (...given) {
    window.getComputedStyle = seeing;
    try {
      return matcher.apply(this, given);
    } finally {
      window.getComputedStyle = blind;
    }
  };
}

window.getComputedStyle = blind;
expect.extend({
  toBeVisible: withStyleSheets(toBeVisible),
  toHaveStyle: withStyleSheets(toHaveStyle),
});
