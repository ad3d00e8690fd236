import { putAssignment, unassign } from '../../shared/commands/assignments.ts';
import { draftStructure } from '../../shared/commands/command.ts';
import { putOpenPosition } from '../../shared/commands/open-position.ts';
import { putPerson } from '../../shared/commands/subjects.ts';
import type { Structure } from '../../shared/model/document.ts';
import { roleNames } from '../../shared/words/roles.ts';
import { interfaceStore, notify, select } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { newId, runCommand } from '../store/run-command.ts';
import type { Occupant } from './card-data.ts';
import type { NewKind } from './drag-data.ts';
import type { SlotTarget } from './drop-target.ts';

/**
 * Puts somebody into a slot as one step.
 * @param from an assignment that is given up with it: the slot the person was dragged out of.
 */
export function putIntoSlot(
  target: Omit<SlotTarget, 'element'>,
  personId: string,
  from?: string,
): void {
  const { role, on, label } = target;
  const name = currentStructure().person.get(personId)?.name ?? '';
  runCommand(`Make ${name} ${label}`, (structure) =>
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
  const word = role.toUpperCase();
  if (!row || ofProduct) {
    const why = ofProduct ? `is ${word} of the whole product` : 'is here by another role';
    notify(`${name} ${why}: change that there.`);
    return;
  }
  const place = squad.get(row.squadId ?? '') ?? product.get(row.productId ?? '');
  runCommand(`Take ${name} off as ${word} of ${place?.name ?? ''}`, (structure) =>
    unassign(structure, row.id),
  );
}

const isRole = (what: NewKind): what is 'pm' | 'po' => what === 'pm' || what === 'po';

/** Whether something new from the left panel can go straight into a slot. */
export function fitsSlot(what: NewKind): boolean {
  return isRole(what) || what === 'vacancy';
}

/** Makes a new person or open position in a slot as one step, and shows it in the inspector. */
export function createInSlot(target: SlotTarget, what: NewKind): void {
  const { role, on, label } = target;
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
      const title = isRole(what) ? roleNames[what] : '';
      putPerson(draft, { id, name: `New ${what.toUpperCase()}`, title });
      putAssignment(draft, { id: newId(), personId: id, role, on });
    });
  const added = what === 'vacancy' ? 'an open position' : `a new ${what.toUpperCase()}`;
  if (!runCommand(`Add ${added} as ${label}`, make)) return;
  select([{ kind: 'person', id }]);
  interfaceStore.setState({ rightPanel: 'inspector', showRight: true });
}
