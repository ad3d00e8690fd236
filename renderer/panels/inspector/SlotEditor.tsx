import { assignNewPerson } from '../../../shared/commands/assign-new-person.ts';
import { assign, fillSlot, type Place } from '../../../shared/commands/assignments.ts';
import type { Assignment, Role } from '../../../shared/model/entities.ts';
import { roleNames } from '../../../shared/words/roles.ts';
import { newId, runCommand } from '../../store/run-command.ts';
import { roleWords } from '../../words/noun-words.ts';
import { slotWords } from '../../words/squad-words.ts';
import { AssignmentRow } from './AssignmentRow.tsx';
import { PersonPicker } from './PersonPicker.tsx';

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
  const titleOfRole = role === 'member' ? '' : roleNames[role];
  const put = (replace: boolean) => ({
    onPick: (personId: string) =>
      runCommand(slotWords.assigned(role, place), (structure) =>
        (replace ? fillSlot : assign)(structure, { id: newId(), personId, role, on }),
      ),
    onNew: (name: string) =>
      runCommand(slotWords.added(name, place), (structure) => {
        const person = { id: newId(), name, title: titleOfRole };
        return assignNewPerson(structure, { id: newId(), role, on, person, replace });
      }),
    onOpenPosition: () =>
      runCommand(slotWords.opened(role, place), (structure) => {
        const name = slotWords.openName(titleOfRole);
        const person = { id: newId(), name, title: titleOfRole, open: true };
        return assignNewPerson(structure, { id: newId(), role, on, person, replace });
      }),
  });
  const without = holders.map(({ personId }) => personId);
  const single = role !== 'member';
  const adding = !single
    ? { shown: slotWords.addMember, label: slotWords.addMemberTo(place) }
    : holders.length > 0
      ? { shown: slotWords.addAnother, label: slotWords.addAnotherTo(role, place) }
      : { shown: slotWords.choose(role), label: slotWords.chooseFor(role, place) };
  return (
    <div className="holders">
      {single && <h4 className="field-label">{roleWords[role]}</h4>}
      {holders.length > 0 && (
        <ul aria-label={slotWords.holders(role, place)}>
          {holders.map((row) => (
            <AssignmentRow key={row.id} row={row} show="person" />
          ))}
        </ul>
      )}
      {holders.length === 0 && otherwise && <p className="holders-otherwise">{otherwise}</p>}
      <div className="holders-actions">
        {single && holders.length > 0 && (
          <PersonPicker
            label={slotWords.replaceOf(role, place)}
            shown={slotWords.replace}
            without={without}
            {...put(true)}
          />
        )}
        <PersonPicker {...adding} without={without} {...put(false)} />
      </div>
    </div>
  );
}
