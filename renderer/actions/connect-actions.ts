import { lineWalk } from '../canvas/line-walk.ts';
import type { Ask } from '../dialogs/choice.ts';
import { interfaceStore, openDialog, type Selected } from '../store/interface-store.ts';
import type { Action } from './types.ts';

/** The ids of everything selected, where all of it is of one kind. */
function allOf(kind: Selected['kind']): readonly string[] {
  const { selection } = interfaceStore.getState();
  return selection.every((one) => one.kind === kind) ? selection.map(({ id }) => id) : [];
}

/** The question that an assignment begins with: where for a person, whom for a squad or product. */
function assignAsk(): Ask | null {
  const { selection } = interfaceStore.getState();
  const only = selection.length === 1 ? selection[0] : undefined;
  if (only?.kind === 'person') return { what: 'place', person: only.id };
  if (only?.kind === 'squad') return { what: 'holder', on: { squadId: only.id } };
  if (only?.kind === 'product') return { what: 'holder', on: { productId: only.id } };
  return null;
}

const ask = (question: Ask) => openDialog({ kind: 'choose', ask: question });

export const connectActions: readonly Action[] = [
  {
    id: 'report-to',
    when: () => allOf('person').length > 0,
    run: () => ask({ what: 'manager', people: allOf('person'), dotted: false }),
  },
  {
    id: 'dotted-line-to',
    when: () => allOf('person').length > 0,
    run: () => ask({ what: 'manager', people: allOf('person'), dotted: true }),
  },
  {
    id: 'assign',
    when: () => assignAsk() !== null,
    run: () => {
      const question = assignAsk();
      if (question) ask(question);
    },
  },
  {
    id: 'move-to-product',
    when: () => allOf('squad').length > 0,
    run: () => ask({ what: 'product', squads: allOf('squad') }),
  },
  { id: 'walk-lines', run: () => lineWalk()?.begin() },
];
