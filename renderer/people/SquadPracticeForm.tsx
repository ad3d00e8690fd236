import { memo } from 'react';
import { emptySquadPractice, setSquadPractice } from '../../shared/commands/squad-facts.ts';
import type { Squad, SquadPractice } from '../../shared/model/entities.ts';
import { writeField } from '../panels/inspector/field-edit.ts';
import { FactField, Section } from '../panels/inspector/Section.tsx';
import { useRow } from '../store/hooks.ts';
import { NumberField } from '../ui/Field.tsx';
import { practiceWords } from '../words/people-words.ts';
import { useThreshold } from './use-threshold.ts';

interface SquadPracticeProps {
  readonly squad: Squad;
}

const sameSquad = ({ squad: a }: SquadPracticeProps, { squad: b }: SquadPracticeProps) =>
  a.id === b.id && a.name === b.name;

/** How PM and PO of a squad work together, and whom the squad asks. */
export const SquadPracticeForm = memo(function SquadPracticeForm({ squad }: SquadPracticeProps) {
  const limit = useThreshold('pair/out-of-touch', 'days');
  const { id, name } = squad;
  const practice = useRow('squadPractice', id) ?? { id, ...emptySquadPractice };
  const set = (fields: Partial<Omit<SquadPractice, 'id'>>) =>
    writeField(id, Object.keys(fields).join(), practiceWords.edit(name), (current) =>
      setSquadPractice(current, id, fields),
    );
  return (
    <Section title={practiceWords.title}>
      <FactField fact="practice.meeting-days">
        <NumberField
          label={practiceWords.meetEvery}
          value={practice.meetingDays}
          min={0}
          max={366}
          unit={practiceWords.days}
          hint={limit === null ? practiceWords.meetHint : practiceWords.meetHintWithLimit(limit)}
          onChange={(meetingDays) => set({ meetingDays })}
        />
      </FactField>
      <FactField fact="practice.next-work-contacts">
        <NumberField
          label={practiceWords.contacts}
          value={practice.nextWorkContacts}
          min={0}
          max={1000}
          unit={practiceWords.people}
          hint={practiceWords.contactsHint}
          onChange={(nextWorkContacts) => set({ nextWorkContacts })}
        />
      </FactField>
    </Section>
  );
}, sameSquad);
