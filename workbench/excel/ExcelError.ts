/** The error that Excel returns when it refuses: a code for programs, a message for developers. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A wrong value, shape, name or enumeration member. */
export function invalidArgument(why: string): ExcelError {
  return new ExcelError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. (${why})`,
  );
}

/** Nothing has that name, id or position. */
export function itemNotFound(what: string): ExcelError {
  return new ExcelError("ItemNotFound", `The requested resource doesn't exist. (${what})`);
}

/** Something already has that name. */
export function itemAlreadyExists(what: string): ExcelError {
  return new ExcelError(
    "ItemAlreadyExists",
    `A resource with the same name or identifier already exists. (${what})`,
  );
}

/** Protection forbids it. */
export function accessDenied(why: string): ExcelError {
  return new ExcelError("AccessDenied", `You cannot perform the requested operation. (${why})`);
}

/** The operation is not possible in the workbook's current state. */
export function invalidOperation(why: string): ExcelError {
  return new ExcelError("InvalidOperation", `The operation attempted is invalid. (${why})`);
}

/** The object's cells or sheet were deleted. */
export function invalidReference(why: string): ExcelError {
  return new ExcelError("InvalidReference", `The reference is not valid. (${why})`);
}

/** Excel has it, this stand-in does not: it must say so. */
export function notImplemented(member: string): ExcelError {
  return new ExcelError("NotImplemented", `not implemented: ${member}`);
}

/** The declared requirement set does not have it. */
export function apiNotFound(member: string): ExcelError {
  return new ExcelError(
    "ApiNotFound",
    `The API you are trying to use could not be found. It may be available in a newer version of Excel. (${member})`,
  );
}
