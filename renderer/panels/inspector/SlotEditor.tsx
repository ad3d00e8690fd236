import { assignNewPerson } from '../../../shared/commands/assign-new-person.ts';
import { assign, fillSlot, type Place } from '../../../shared/commands/assignments.ts';
import type { Assignment, Role } from '../../../shared/model/entities.ts';
import { newId, runCommand } from '../../store/run-command.ts';
import { AssignmentRow } from './AssignmentRow.tsx';
import { PersonPicker } from './PersonPicker.tsx';

const roleNames = { pm: 'PM', po: 'PO', member: 'member' } as const;

interface SlotEditorProps {
  readonly slot: Role;
  readonly on: Place;
  /** Name of the squad or product. */
  readonly place: string;
  readonly holders: readonly Assignment[];
  /** Who fills the slot when nobody holds it: said in place of an empty list. */
  readonly otherwise?: string;
}

/** Who holds a role in one place, and the ways to put somebody there. */
export function SlotEditor({ slot: role, on, place, holders, otherwise }: SlotEditorProps) {
  const word = roleNames[role];
  const titleOfRole = role === 'member' ? '' : roleNames[role];
  const put = (replace: boolean) => ({
    onPick: (personId: string) =>
      runCommand(`Assign ${word} of ${place}`, (structure) =>
        (replace ? fillSlot : assign)(structure, { id: newId(), personId, role, on }),
      ),
    onNew: (name: string) =>
      runCommand(`Add ${name} to ${place}`, (structure) => {
        const person = { id: newId(), name, title: titleOfRole };
        return assignNewPerson(structure, { id: newId(), role, on, person, replace });
      }),
    onOpenPosition: () =>
      runCommand(`Open a ${word} position on ${place}`, (structure) => {
        const name = titleOfRole ? `Open ${titleOfRole}` : 'Open position';
        const person = { id: newId(), name, title: titleOfRole, open: true };
        return assignNewPerson(structure, { id: newId(), role, on, person, replace });
      }),
  });
  const without = holders.map(({ personId }) => personId);
  const single = role !== 'member';
  const adding = !single ? 'Add a member' : holders.length > 0 ? 'Add another' : `Choose a ${word}`;
  return (
    <div className="holders">
      {single && <h4 className="field-label">{word}</h4>}
      {holders.length > 0 && (
        <ul aria-label={`${word} of ${place}`}>
          {holders.map((row) => (
            <AssignmentRow key={row.id} row={row} show="person" />
          ))}
        </ul>
      )}
      {holders.length === 0 && otherwise && <p className="holders-otherwise">{otherwise}</p>}
      <div className="holders-actions">
        {single && holders.length > 0 && (
          <PersonPicker
            label={`Replace the ${word} of ${place}`}
            shown="Replace"
            without={without}
            {...put(true)}
          />
        )}
        <PersonPicker
          label={`${adding}${single && holders.length > 0 ? ` ${word}` : ''} for ${place}`}
          shown={adding}
          without={without}
          {...put(false)}
        />
      </div>
    </div>
  );
}
