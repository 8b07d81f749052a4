/** How swc compiles TypeScript for tests, whichever way a test file is run. */
module.exports = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
    target: "es2022",
  },
  module: { type: "commonjs" },
};
