/*
 * What a drag from the left panel onto the chart carries. The type is in the format's name as well,
 * because while dragging over a target a page may read the formats but not the data.
 */
export type NewKind = 'squad' | 'product' | 'pm' | 'po' | 'leader' | 'vacancy';
export type Dragged =
  | { readonly kind: 'new'; readonly what: NewKind }
  | {
      readonly kind: 'person';
      readonly id: string;
      /** The assignment whose slot the person is dragged out of. */
      readonly from?: string;
    }
  | { readonly kind: 'squad'; readonly id: string };

const FORMAT = 'application/x-squadplan-';

/** The drag that goes on, while it began in this window: read where the data itself may not be. */
let current: Dragged | null = null;
if (typeof document !== 'undefined') {
  document.addEventListener('dragend', () => {
    current = null;
  });
}

export function putDragged(transfer: DataTransfer, dragged: Dragged): void {
  transfer.setData(`${FORMAT}${dragged.kind}`, JSON.stringify(dragged));
  transfer.effectAllowed = dragged.kind === 'new' ? 'copy' : 'copyMove';
  current = dragged;
}

/** What kind of thing is over a target, or null where it is nothing of ours. */
export function draggedKind(transfer: DataTransfer): Dragged['kind'] | null {
  const format = transfer.types.find((type) => type.startsWith(FORMAT));
  return format ? (format.slice(FORMAT.length) as Dragged['kind']) : null;
}

/** What is over a target, already before it is dropped; null where the drag came from elsewhere. */
export function draggedNow(transfer: DataTransfer): Dragged | null {
  return draggedKind(transfer) === current?.kind ? current : null;
}

export function readDragged(transfer: DataTransfer): Dragged | null {
  const kind = draggedKind(transfer);
  if (!kind) return null;
  try {
    return JSON.parse(transfer.getData(`${FORMAT}${kind}`)) as Dragged;
  } catch {
    return null;
  }
}
