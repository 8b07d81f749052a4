import sequencer from "@jest/test-sequencer";

const Sequencer = sequencer.default ?? sequencer;

/** Files that wait for a browser or LibreOffice, long before they are done. */
const WAITS = /\.(browser|libreOffice|gnumeric)\./;

/**
 * Begins with the test files that mostly wait for another program: the processors then have other
 * files to run beside them. At the end of a run they would wait alone.
 */
export default class WaitingFilesFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const [waiting, others] = [true, false].map((waits) =>
      sorted.filter(({ path }) => WAITS.test(path) === waits),
    );
    return [...waiting, ...others];
  }
}
