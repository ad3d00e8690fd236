import { CircleDashed, UserRound } from 'lucide-react';
import { editPerson } from '../../../shared/commands/subjects.ts';
import type { Person } from '../../../shared/model/entities.ts';
import { titleKindOf } from '../../../shared/model/title-kind.ts';
import { HiringSection } from '../../advice/HiringSection.tsx';
import { RoleAnswersForm } from '../../people/RoleAnswersForm.tsx';
import { Choice, NumberField, TextField } from '../../ui/Field.tsx';
import { inspectorWords, titleKindWords } from '../../words/inspector-words.ts';
import { personWords } from '../../words/person-words.ts';
import { writeField } from './field-edit.ts';
import { PersonRoles } from './PersonRoles.tsx';
import { PlannedForm } from './PlannedForm.tsx';
import { ReportingForm } from './ReportingForm.tsx';
import { FactField, Section } from './Section.tsx';
import { StrategyForm } from './StrategyForm.tsx';
import { SubjectHeader } from './SubjectHeader.tsx';
import { TimeSplitForm } from './TimeSplitForm.tsx';
import { TitleAuditForm } from './TitleAuditForm.tsx';

export type PersonFields = Partial<Omit<Person, 'id'>>;

/** Everything the plan knows about a person or an open position. */
export function PersonForm({ person }: { person: Person }) {
  const { id, name, open } = person;
  const write = (fields: PersonFields, label: string) =>
    writeField(id, Object.keys(fields).join(), label, (structure) =>
      editPerson(structure, id, fields),
    );
  return (
    <>
      <SubjectHeader
        kind="person"
        id={id}
        word={open ? personWords.openWord : personWords.word}
        icon={open ? <CircleDashed /> : <UserRound />}
      />
      <Section title={inspectorWords.about}>
        <TextField
          label={inspectorWords.name}
          value={name}
          onChange={(value) => write({ name: value }, inspectorWords.renamed(name))}
        />
        <FactField fact="person.title">
          <TextField
            label={personWords.title}
            value={person.title}
            onChange={(title) => write({ title }, personWords.titleEdited(name))}
          />
        </FactField>
        <div className="title-kind">
          <TitleKindChoice person={person} write={write} />
          <NumberField
            label={personWords.fte}
            value={person.fte}
            min={0.05}
            max={1}
            step={0.05}
            unit={personWords.fteUnit}
            required
            onChange={(fte) => write({ fte: fte ?? 1 }, personWords.fteEdited(name))}
          />
        </div>
        <label className="tick">
          <input
            type="checkbox"
            checked={open}
            onChange={(event) =>
              write(
                { open: event.target.checked },
                event.target.checked ? personWords.opened(name) : personWords.filled(name),
              )
            }
          />
          {personWords.open}
        </label>
      </Section>
      <PersonRoles person={person} />
      <PlannedForm subject="person" id={id} name={name} />
      <HiringSection person={person} />
      <ReportingForm person={person} />
      <TimeSplitForm person={person} />
      <StrategyForm person={person} write={write} />
      <TitleAuditForm person={person} />
      <RoleAnswersForm person={person} />
      <Section title={inspectorWords.notes} className="notes">
        <TextField
          label={inspectorWords.notes}
          multiline
          value={person.notes}
          onChange={(notes) => write({ notes }, inspectorWords.notesEdited(name))}
        />
      </Section>
    </>
  );
}

interface TitleKindChoiceProps {
  readonly person: Person;
  readonly write: (fields: PersonFields, label: string) => string | null;
}

function TitleKindChoice({ person, write }: TitleKindChoiceProps) {
  const read = titleKindOf(person.title);
  const kinds = Object.keys(titleKindWords) as (keyof typeof titleKindWords)[];
  const options = [
    {
      value: '',
      label: read ? personWords.titleKindRead(titleKindWords[read]) : personWords.titleKindUnread,
    },
    ...kinds.map((value) => ({ value, label: titleKindWords[value] })),
  ] as const;
  return (
    <Choice
      label={personWords.titleKind}
      value={person.titleKind ?? ''}
      options={options}
      onChange={(kind) =>
        write({ titleKind: kind || null }, personWords.titleKindEdited(person.name))
      }
    />
  );
}
