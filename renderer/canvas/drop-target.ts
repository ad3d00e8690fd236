import type { Place as Holding } from '../../shared/commands/assignments.ts';

/** A slot that a person can be dropped on. */
export interface SlotTarget {
  readonly element: HTMLElement;
  readonly role: 'pm' | 'po';
  readonly on: Holding;
  /** "PM of Search". */
  readonly label: string;
}

function slotOf(element: HTMLElement): SlotTarget | null {
  const { slot, ownerKind, ownerId, targetLabel = '' } = element.dataset;
  if ((slot !== 'pm' && slot !== 'po') || !ownerId) return null;
  const on = ownerKind === 'product' ? { productId: ownerId } : { squadId: ownerId };
  return { element, role: slot, on, label: targetLabel };
}

/** The slot nearest to a height: of a card that is hit beside its slots. */
function nearestSlot(card: HTMLElement, y: number): HTMLElement | null {
  const slots = [...card.querySelectorAll<HTMLElement>('[data-slot]')];
  if (slots[0] && slots[0].offsetHeight === 0) {
    // Far out a card shows no slots: its upper half stands for the PM's, its lower for the PO's.
    const box = card.getBoundingClientRect();
    return slots[y < box.top + box.height / 2 ? 0 : slots.length - 1] ?? null;
  }
  const distance = (slot: HTMLElement) => {
    const box = slot.getBoundingClientRect();
    return Math.abs(y - (box.top + box.bottom) / 2);
  };
  return slots.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The slot at a point of the window; where a card is hit beside its slots, the nearer one. */
export function slotAt(x: number, y: number): SlotTarget | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const slot = element.closest<HTMLElement>('[data-slot]');
    if (slot) return slotOf(slot);
    const card = element.closest<HTMLElement>('.squad-card, .product-header');
    const nearest = card && nearestSlot(card, y);
    if (nearest) return slotOf(nearest);
  }
  return null;
}

/** Somebody at a point of the window: a person's card, or a person in a slot. */
export function personAt(x: number, y: number): string | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const person = element.closest<HTMLElement>('[data-person-id]');
    if (person) return person.dataset.personId ?? null;
  }
  return null;
}

let lit: HTMLElement[] = [];

/** Lights what a drop would land on; null lights nothing. Not in React: it changes with every move of the pointer. */
export function light(target: HTMLElement | null, words?: string): void {
  const card = target?.closest<HTMLElement>('.squad-card, .product-region');
  const next = target ? [target, ...(card && card !== target ? [card] : [])] : [];
  for (const element of lit) {
    if (next.includes(element)) continue;
    delete element.dataset.over;
    delete element.dataset.overLabel;
  }
  for (const element of next) {
    element.dataset.over = '';
    if (words) element.dataset.overLabel = words;
  }
  lit = next;
}

export function regionElement(productId: string): HTMLElement | null {
  return document.querySelector(`.product-region[data-owner-id="${CSS.escape(productId)}"]`);
}
