/** Resolution of pictures for printing, in dots per inch. */
export const PRINT_DOTS_PER_INCH = 300;
