/**
 * Characters that XML 1.0 cannot hold, as part of a regular expression; includes lone surrogates.
 */
export const FORBIDDEN_CHARACTERS =
  "(?:[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]" +
  "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF])";
