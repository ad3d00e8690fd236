/*
 * Where the slots stand on a squad's card, in canvas units from its upper edge. The card's style
 * sheet draws them there, and lines end there.
 */
export const PM_SLOT_MIDDLE = 71;
export const PO_SLOT_MIDDLE = 109;
