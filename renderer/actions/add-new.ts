import type { StructureDraft } from '../../shared/changes/draft.ts';
import { putAssignment } from '../../shared/commands/assignments.ts';
import { draftStructure } from '../../shared/commands/command.ts';
import { withRoom } from '../../shared/commands/make-room.ts';
import { freeName } from '../../shared/commands/paste.ts';
import { type Point, place } from '../../shared/commands/place.ts';
import { putPerson, putProduct, putSquad } from '../../shared/commands/subjects.ts';
import { freePlace, freePlaceInProduct } from '../../shared/layout/free-place.ts';
import { isCollapsed } from '../../shared/model/card-state.ts';
import type { Structure } from '../../shared/model/document.ts';
import { buildIndex } from '../../shared/model/structure-index.ts';
import { roleNames } from '../../shared/words/roles.ts';
import { chartControl } from '../canvas/chart-control.ts';
import type { NewKind } from '../canvas/drag-data.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { newId, runCommand } from '../store/run-command.ts';
import { actionWords, leaderTitle, newNames } from '../words/action-words.ts';
import { withPlaces } from './with-places.ts';

export type AddedKind = NewKind | 'person';

export interface AddOptions {
  /** Where it was dropped, in canvas units; else it finds room near the middle of what is seen. */
  readonly at?: Point;
  /** For a squad: the product that it comes into. */
  readonly productId?: string;
  /** For a PM or PO: the squad that gets it. */
  readonly squadId?: string;
}

interface Kind {
  readonly subject: 'product' | 'squad' | 'person';
  readonly title?: string;
}

const kinds: Readonly<Record<AddedKind, Kind>> = {
  product: { subject: 'product' },
  squad: { subject: 'squad' },
  pm: { subject: 'person', title: roleNames.pm },
  po: { subject: 'person', title: roleNames.po },
  leader: { subject: 'person', title: leaderTitle },
  person: { subject: 'person', title: '' },
  vacancy: { subject: 'person', title: '' },
};

/** What is new in a product is to be seen: a collapsed one opens. */
function expand(draft: StructureDraft, productId: string): void {
  const state = draft.get('cardState', productId);
  if (state?.locked) draft.put('cardState', { ...state, collapsed: false });
  else draft.remove('cardState', productId);
}

function placeFor(structure: Structure, subject: Kind['subject'], options: AddOptions): Point {
  const { at, productId } = options;
  if (at && !(productId && isCollapsed(structure, productId))) return at;
  const middle = chartControl()?.middle() ?? { x: 0, y: 0 };
  return productId === undefined
    ? freePlace(structure, subject, middle)
    : freePlaceInProduct(structure, productId, '');
}

/** Adds something new as one undo step, selects it and starts to rename it. @returns its id, or null where refused. */
export function addNew(what: AddedKind, options: AddOptions = {}): string | null {
  const structure = currentStructure();
  const { subject, title = '' } = kinds[what];
  const id = newId();
  const taken = new Set([...structure[subject].values()].map((row) => row.name));
  const name = freeName(newNames[what], taken);
  const productId = subject === 'squad' ? options.productId : undefined;
  const role = what === 'pm' || what === 'po' ? what : null;
  const done = runCommand(actionWords.add(name), (base) =>
    withPlaces(base, (drawn) => {
      const changes = draftStructure(drawn, (draft) => {
        const at = placeFor(drawn, subject, { ...options, productId });
        if (subject === 'product') putProduct(draft, { id, name });
        else if (subject === 'squad') {
          putSquad(draft, { id, name, productId: productId ?? null });
          if (productId) expand(draft, productId);
        } else putPerson(draft, { id, name, title, open: what === 'vacancy' });
        place(draft, subject, id, at, options.at !== undefined);
        if (role && options.squadId) {
          const on = { squadId: options.squadId };
          putAssignment(draft, { id: newId(), personId: id, role, on });
        }
      });
      return productId ? withRoom(buildIndex(drawn), changes) : changes;
    }),
  );
  if (!done) return null;
  interfaceStore.setState({
    selection: [{ kind: subject, id }],
    flyTo: { subjects: [{ kind: subject, id }] },
    renaming: id,
    rightPanel: 'inspector',
    view: 'chart',
  });
  return id;
}
