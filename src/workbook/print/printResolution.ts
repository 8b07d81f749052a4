/** Dots to the inch that printers want of a picture. */
export const PRINT_DOTS_PER_INCH = 300;
