import { type DragEvent, memo } from 'react';
import { interfaceStore, openDialog, select } from '../store/interface-store.ts';
import { Avatar, RoleWord } from '../ui/Marks.tsx';
import { cardSlotWords, cardWords } from '../words/card-words.ts';
import { putDragged } from './drag-data.ts';
import { takeOutOfSlot } from './fill-slot.ts';
import type { Occupant, SlotData } from './slot-data.ts';

interface SlotProps {
  readonly part: 'pm' | 'po';
  readonly data: SlotData;
  readonly ownerKind: 'squad' | 'product';
  readonly ownerId: string;
  readonly ownerName: string;
  readonly reachable: boolean;
}

/** A PM or PO slot. Empty, it looks empty; a person dragged over it makes it a target. */
export const Slot = memo(function Slot(props: SlotProps) {
  const { part, data, ownerKind, ownerId, ownerName, reachable } = props;
  const [first, ...others] = data.people;
  return (
    <div
      className={`slot slot-${part}`}
      data-slot={part}
      data-owner-kind={ownerKind}
      data-owner-id={ownerId}
      data-target-label={cardSlotWords.of(part, ownerName)}
      data-empty={first ? undefined : ''}
    >
      <RoleWord part={part} />
      {first ? (
        <SlotPerson person={first} part={part} reachable={reachable} />
      ) : (
        <EmptySlot {...props} />
      )}
      {others.length > 0 && (
        <span className="slot-more" title={cardWords.notes(others.map(({ name }) => name))}>
          {cardWords.more(others.length)}
        </span>
      )}
    </div>
  );
});

/** Nobody holds the role. While its card is selected, it asks who should: by click or by Enter. */
function EmptySlot({ part, data, ownerKind, ownerId, ownerName, reachable }: SlotProps) {
  const ask = () => {
    const on = ownerKind === 'product' ? { productId: ownerId } : { squadId: ownerId };
    openDialog({ kind: 'choose', ask: { what: 'holder', on, role: part } });
  };
  return (
    <button
      type="button"
      className="slot-empty"
      tabIndex={reachable ? 0 : -1}
      aria-label={cardSlotWords.choose(part, ownerName, data.empty, data.emptyNote)}
      onClick={reachable ? ask : undefined}
    >
      <span className="slot-empty-word">{data.empty}</span>{' '}
      {data.emptyNote && <span className="slot-note">{data.emptyNote}</span>}
    </button>
  );
}

interface SlotPersonProps {
  readonly person: Occupant;
  readonly part: 'pm' | 'po';
  readonly reachable: boolean;
}

function SlotPerson({ person, part, reachable }: SlotPersonProps) {
  const drag = (event: DragEvent) => {
    event.stopPropagation();
    const from = person.assignmentId ? { from: person.assignmentId } : {};
    putDragged(event.dataTransfer, { kind: 'person', id: person.id, ...from });
    interfaceStore.setState({ dragging: true });
  };
  // What is seen, in the order in which it is seen, then what is only drawn.
  const words = cardWords.notes([
    person.name,
    person.ofProduct ? cardSlotWords.productPm : '',
    person.note,
    person.planned,
    person.open ? cardSlotWords.openPosition : '',
  ]);
  return (
    <button
      type="button"
      className="slot-person nodrag nopan"
      data-person-id={person.id}
      data-open={person.open || undefined}
      draggable
      tabIndex={reachable ? 0 : -1}
      aria-label={cardSlotWords.says(part, words)}
      title={words}
      onDragStart={drag}
      onKeyDown={(event) => {
        if (event.key !== 'Delete' && event.key !== 'Backspace') return;
        // Whoever has the slot goes, not the card that is selected around it.
        event.preventDefault();
        event.stopPropagation();
        takeOutOfSlot(person, part);
      }}
      onClick={(event) => {
        event.stopPropagation();
        select([{ kind: 'person', id: person.id }]);
      }}
    >
      <Avatar name={person.name} part={part} open={person.open} />
      <span className="slot-words">
        <span className="slot-name" dir="auto">
          {person.name}
        </span>{' '}
        {person.ofProduct && <span className="slot-aside">{cardSlotWords.productPm}</span>}
      </span>{' '}
      {person.note && <span className="slot-note">{person.note}</span>}
    </button>
  );
}
