/** Pixels at 96 to the inch: the width of an A4 page's text, and the air around a drawing. */
export const PICTURE_WIDTH = 680;
export const MARGIN = 12;
