import { Plus } from 'lucide-react';
import { useState } from 'react';
import { assign } from '../../../shared/commands/assignments.ts';
import type { Person, Role } from '../../../shared/model/entities.ts';
import { roleOfTitle } from '../../../shared/model/title-kind.ts';
import { sumOf } from '../../../shared/rules/answers.ts';
import { useAnalysis } from '../../store/hooks.ts';
import { newId, runCommand } from '../../store/run-command.ts';
import { personRoleWords } from '../../words/person-words.ts';
import { AssignmentRow } from './AssignmentRow.tsx';
import { Picker, type PickerItem } from './Picker.tsx';
import { FactField, Section } from './Section.tsx';

const roleNames: readonly Role[] = ['pm', 'po', 'member'];
const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Where somebody works, as what, and with how much of their time. */
export function PersonRoles({ person }: { person: Person }) {
  const { index } = useAnalysis();
  const rows = index.people.get(person.id)?.assignments ?? [];
  const shares = rows.flatMap(({ share }) => (share === null ? [] : [share]));
  const sum = sumOf(shares);
  const note = shares.length === 0 ? null : personRoleWords.share(sum);
  return (
    <Section title={personRoleWords.title} note={note}>
      {sum > 100 && (
        <p className="field-error" role="alert">
          {personRoleWords.tooMuch(sum, sum - 100)}
        </p>
      )}
      <FactField fact="assignment.share">
        {rows.length > 0 && (
          <ul aria-label={personRoleWords.of(person.name)}>
            {rows.map((row) => (
              <AssignmentRow key={row.id} row={row} show="place" />
            ))}
          </ul>
        )}
      </FactField>
      <AddRole person={person} />
    </Section>
  );
}

function AddRole({ person }: { person: Person }) {
  const { structure, index } = useAnalysis();
  const [chosen, setChosen] = useState<Role | null>(null);
  const role = chosen ?? roleOfTitle(person.title);
  const places = (): PickerItem[] => {
    const squads = [...index.squads.values()].map(({ squad, product }) => ({
      id: `squad:${squad.id}`,
      name: squad.name,
      detail: product?.name ?? personRoleWords.inNoProduct,
    }));
    const products = [...structure.product.values()].map(({ id, name }) => ({
      id: `product:${id}`,
      name,
      detail: personRoleWords.wholeProduct,
    }));
    return [...squads, ...products].sort((a, b) => byName.compare(a.name, b.name));
  };
  const pick = (key: string) => {
    const id = key.slice(key.indexOf(':') + 1);
    const on = key.startsWith('squad:') ? { squadId: id } : { productId: id };
    const place = (key.startsWith('squad:') ? structure.squad : structure.product).get(id);
    runCommand(personRoleWords.made(person.name, role, place?.name ?? ''), (current) =>
      assign(current, { id: newId(), personId: person.id, role, on }),
    );
  };
  return (
    <div className="add-role">
      <select
        className="input"
        aria-label={personRoleWords.roleToAdd}
        value={role}
        onChange={(event) => setChosen(event.target.value as Role)}
      >
        {roleNames.map((name) => (
          <option key={name} value={name}>
            {personRoleWords.role[name]}
          </option>
        ))}
      </select>
      <Picker
        label={personRoleWords.addAs(role)}
        shown={personRoleWords.add}
        icon={<Plus />}
        placeholder={personRoleWords.find}
        items={places}
        onPick={pick}
      />
    </div>
  );
}
