/** Characters that XML 1.0 cannot hold at all, as a piece of a regular expression: halves of a pair too. */
export const FORBIDDEN_CHARACTERS =
  "(?:[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]" +
  "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF])";
