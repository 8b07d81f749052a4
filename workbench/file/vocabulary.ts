interface Vocabulary<Word extends string> {
  /**
   * The file's word.
   * @throws Error for a word without equivalent in the file format.
   */
  toFile(word: string): string;
  /** The state's word; undefined for a file word without equivalent in the state. */
  toState(word: string | undefined): Word | undefined;
}

/**
 * Maps words of the state to those of the file. If two share a file word, reading gives the first.
 */
export function vocabulary<Word extends string>(
  what: string,
  words: Readonly<Record<Word, string>>,
): Vocabulary<Word> {
  const toFile = new Map<string, string>(Object.entries<string>(words));
  const toState = new Map<string, Word>();
  for (const word in words) {
    if (!toState.has(words[word])) toState.set(words[word], word);
  }
  return {
    toFile(word) {
      const found = toFile.get(word);
      if (found === undefined) throw new Error(`A workbook file has no ${what} "${word}".`);
      return found;
    },
    toState: (word) => (word === undefined ? undefined : toState.get(word)),
  };
}
