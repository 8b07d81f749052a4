/**
 * Set-up of tests in jsdom, most of them the pane's: computed styles come from the element's name
 * only.
 *
 * jsdom spent two thirds of these tests' time on matching Fluent's style sheets for every role,
 * accessible name and visibility. A thing is hidden here by its attributes only (`hidden`, a style
 * of its own, a closed `details`), never by a style sheet. Such checks belong in the browser tests
 * in test/pane.
 */
import "@testing-library/jest-dom";

const seeing = window.getComputedStyle.bind(window);
const bare = document.implementation.createHTMLDocument();
const styles = new Map<string, CSSStyleDeclaration>();

/** A browser's default for such an element without style sheets. */
function blind(element: Element): CSSStyleDeclaration {
  const hidden = element.hasAttribute("hidden") ? "[hidden]" : "";
  const own = element.getAttribute("style") ?? "";
  const key = `${element.localName}${hidden} ${own}`;
  const known = styles.get(key);
  if (known !== undefined) return known;
  const copy = bare.createElement(element.localName);
  copy.toggleAttribute("hidden", hidden !== "");
  copy.setAttribute("style", own);
  bare.body.replaceChildren(copy);
  const style = seeing(copy);
  styles.set(key, style);
  return style;
}

window.getComputedStyle = blind;

// Nobody looks at Fluent's rules here, so that jsdom need not read them.
CSSStyleSheet.prototype.insertRule = () => 0;

expect.extend({
  toHaveStyle: () => {
    throw new Error("Tests in jsdom see no style sheets: check a style in a browser test.");
  },
});
