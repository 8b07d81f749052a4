/**
 * Set-up of the pane's tests in jsdom: computed styles come from the element's name alone.
 *
 * Two thirds of these tests' time was jsdom matching Fluent's style sheets, asked for by every role
 * and accessible name. toBeVisible and toHaveStyle, which ask about looks, still see the sheets. All
 * else is blind to them: a role is found even where a style sheet hides it. Such questions belong to
 * the browser tests in test/pane.
 */
import "@testing-library/jest-dom";
import { toBeVisible, toHaveStyle } from "@testing-library/jest-dom/matchers";

type Matcher = jest.CustomMatcher;

const seeing = window.getComputedStyle.bind(window);
const bare = document.implementation.createHTMLDocument();
const styles = new Map<string, CSSStyleDeclaration>();

/** What a browser does with such an element where there is no style sheet. */
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
