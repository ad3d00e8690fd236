/*
 * Sizes on the canvas, in canvas units (pixels at 100 %). The window, the automatic layout and the
 * report's picture all draw by these, so that they agree to the pixel.
 */
export const GRID = 4;
export const SQUAD_WIDTH = 256;
export const SQUAD_HEIGHT = 136;
export const PERSON_WIDTH = 224;
export const PERSON_HEIGHT = 72;
/** Height of a product region's header. */
export const PRODUCT_HEADER = 52;
export const PRODUCT_PADDING = 20;
/** Smallest region: what an empty product takes. */
export const PRODUCT_MIN_WIDTH = SQUAD_WIDTH + 2 * PRODUCT_PADDING;
export const PRODUCT_MIN_HEIGHT = PRODUCT_HEADER + SQUAD_HEIGHT + 2 * PRODUCT_PADDING;
/** A collapsed product: one card in place of its region. */
export const COLLAPSED_WIDTH = PRODUCT_MIN_WIDTH;
export const COLLAPSED_HEIGHT = 112;
/** Space between squads of a product. */
export const SQUAD_GAP = 20;
/** Space between regions, and between levels of people. */
export const REGION_GAP = 64;
