/** Characters that XML 1.0 cannot hold at all, as a class of a regular expression. */
export const FORBIDDEN_CHARACTERS = "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]";
