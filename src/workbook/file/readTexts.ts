import type { Reading } from "./Reading";
import { scanPart } from "./Reading";
import { atMost } from "./atMost";
import { decodeSpreadsheetText } from "./xml/decodeSpreadsheetText";
import { withKeptBlanks } from "./xml/keptBlanks";
import { valueOf } from "./xml/scanXml";
import type { ElementReader, XmlAttributes } from "./xml/scanXml";

/** As many as there may be filled cells. */
const MOST_TEXTS = 200_000;

/** Reads a string item: its text or the texts of its runs. Phonetic guides are skipped. */
export function textItem(take: (text: string) => void): () => ElementReader {
  let whole = "";
  let piece = "";
  let space: string | undefined;
  const text: ElementReader = {
    text(more) {
      piece += more;
    },
    end() {
      whole += decodeSpreadsheetText(withKeptBlanks(piece, space));
    },
  };
  function openText(name: string, attributes: XmlAttributes): ElementReader | undefined {
    if (name !== "t") return undefined;
    piece = "";
    space = valueOf(attributes, "xml:space");
    return text;
  }
  const run: ElementReader = { child: openText };
  const item: ElementReader = {
    child: (name, attributes) => (name === "r" ? run : openText(name, attributes)),
    end() {
      take(whole);
    },
  };
  return () => {
    whole = "";
    return item;
  };
}

/** The texts that cells share, by index. */
export function readTexts(reading: Reading, path: string): readonly string[] {
  const texts: string[] = [];
  const count = atMost(MOST_TEXTS, "shared texts");
  const openItem = textItem((text) => {
    count();
    reading.characters(text.length);
    texts.push(text);
  });
  scanPart(reading, path, "sst", () => ({
    child: (name) => (name === "si" ? openItem() : undefined),
  }));
  return texts;
}
