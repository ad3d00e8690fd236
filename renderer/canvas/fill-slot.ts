import { putAssignment, unassign } from '../../shared/commands/assignments.ts';
import { draftStructure } from '../../shared/commands/command.ts';
import { putOpenPosition } from '../../shared/commands/open-position.ts';
import { putPerson } from '../../shared/commands/subjects.ts';
import type { Structure } from '../../shared/model/document.ts';
import { roleNames } from '../../shared/words/roles.ts';
import { interfaceStore, notify, select } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { newId, runCommand } from '../store/run-command.ts';
import { chartEditWords as words } from '../words/chart-words.ts';
import type { NewKind } from './drag-data.ts';
import type { SlotTarget } from './drop-target.ts';
import type { Occupant } from './slot-data.ts';

/**
 * Puts somebody into a slot as one step.
 * @param from an assignment that is given up with it: the slot the person was dragged out of.
 */
export function putIntoSlot(
  { role, on }: Pick<SlotTarget, 'role' | 'on'>,
  personId: string,
  from?: string,
): void {
  const current = currentStructure();
  const name = current.person.get(personId)?.name ?? '';
  runCommand(words.made(name, role, placeName(current, on)), (structure) =>
    draftStructure(structure, (draft) => {
      const old = from === undefined ? null : draft.get('assignment', from);
      const same = old && old.role === role && holds(old, on);
      if (same) return;
      if (old) draft.remove('assignment', old.id);
      for (const row of [...draft.rows('assignment')]) {
        if (row.role === role && holds(row, on) && row.personId !== personId) {
          draft.remove('assignment', row.id);
        }
      }
      const share = old?.share ?? null;
      putAssignment(draft, { id: newId(), personId, role, on, share });
    }),
  );
}

function placeName({ squad, product }: Structure, on: SlotTarget['on']): string {
  return ('squadId' in on ? squad.get(on.squadId) : product.get(on.productId))?.name ?? '';
}

function holds(
  row: { readonly squadId: string | null; readonly productId: string | null },
  on: SlotTarget['on'],
): boolean {
  return 'squadId' in on ? row.squadId === on.squadId : row.productId === on.productId;
}

/** Takes somebody out of a slot; where they are in it by another role, says so. */
export function takeOutOfSlot(
  { assignmentId, name, ofProduct }: Occupant,
  role: 'pm' | 'po',
): void {
  const { assignment, squad, product } = currentStructure();
  const row = assignment.get(assignmentId);
  if (!row || ofProduct) {
    notify(ofProduct ? words.ofProduct(name, role) : words.byOtherRole(name));
    return;
  }
  const place = squad.get(row.squadId ?? '') ?? product.get(row.productId ?? '');
  runCommand(words.takenOff(name, role, place?.name ?? ''), (structure) =>
    unassign(structure, row.id),
  );
}

const isRole = (what: NewKind): what is 'pm' | 'po' => what === 'pm' || what === 'po';

/** Whether something new from the left panel can go straight into a slot. */
export function fitsSlot(what: NewKind): boolean {
  return isRole(what) || what === 'vacancy';
}

/** Makes a new person or open position in a slot as one step, and shows it in the inspector. */
export function createInSlot({ role, on }: SlotTarget, what: NewKind): void {
  let id = newId();
  const make = (structure: Structure) =>
    draftStructure(structure, (draft) => {
      for (const row of [...draft.rows('assignment')]) {
        if (row.role === role && holds(row, on)) draft.remove('assignment', row.id);
      }
      if (what === 'vacancy') {
        id = putOpenPosition(draft, role, on, newId);
        return;
      }
      const holder = isRole(what) ? what : role;
      putPerson(draft, { id, name: words.newHolder(holder), title: roleNames[holder] });
      putAssignment(draft, { id: newId(), personId: id, role, on });
    });
  const where = placeName(currentStructure(), on);
  const label = isRole(what)
    ? words.holderAdded(what, role, where)
    : words.vacancyAdded(role, where);
  if (!runCommand(label, make)) return;
  select([{ kind: 'person', id }]);
  interfaceStore.setState({ rightPanel: 'inspector', showRight: true });
}
