/** No test file takes nearly as long, even beside other work. */
const MOST_MINUTES = 30;

/**
 * A reporter that ends the whole run, and says why, where a test file never ends. Most tests that
 * hang fail on their own time limit; one that blocks its thread, as an endless loop does, never
 * sees the limit.
 */
export default class EndHangingRun {
  #began = new Map();
  #most;
  #watch;

  constructor(_, { minutes = MOST_MINUTES } = {}) {
    this.#most = minutes * 60_000;
  }

  onRunStart() {
    this.#watch = setInterval(() => this.#look(), Math.min(this.#most, 5000));
    this.#watch.unref();
  }

  onTestFileStart({ path }) {
    this.#began.set(path, Date.now());
  }

  onTestFileResult({ path }) {
    this.#began.delete(path);
  }

  onRunComplete() {
    clearInterval(this.#watch);
  }

  #look() {
    const since = Date.now() - this.#most;
    const hanging = [...this.#began].filter(([, began]) => began < since).map(([path]) => path);
    if (hanging.length === 0) return;
    const lines = hanging.map((path) => `  ${path}\n`).join("");
    const minutes = this.#most / 60_000;
    process.stderr.write(
      `\nThe run was ended. After ${minutes} minutes these test files had not finished:\n${lines}`,
    );
    process.exit(1);
  }
}
