/** In pixels at 96 to the inch: the text width of an A4 page, and the margin around a drawing. */
export const PICTURE_WIDTH = 680;
export const MARGIN = 12;
