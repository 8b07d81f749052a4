interface Vocabulary<Word extends string> {
  /**
   * The file's word.
   * @throws Error for a word that the file format has none for.
   */
  toFile(word: string): string;
  /** The state's word, or undefined for one of the file that the state has none for. */
  toState(word: string | undefined): Word | undefined;
}

/** Words of the state beside those of the file. Where two share a file word, the first is read. */
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
