import { memo } from 'react';
import { setPlannedTime } from '../../../shared/forecast/planned-time.ts';
import type { PlannedKind, PlannedTime } from '../../../shared/model/entities.ts';
import { plannedText } from '../../../shared/words/planned.ts';
import { useInterface, useRow } from '../../store/hooks.ts';
import { QuarterField } from '../../ui/QuarterField.tsx';
import { plannedFormWords as words } from '../../words/inspector-words.ts';
import { writeField } from './field-edit.ts';
import { Section } from './Section.tsx';

interface PlannedFormProps {
  readonly subject: PlannedKind;
  readonly id: string;
  readonly name: string;
}

/** The quarters in which a squad or a person is planned to be there. */
export const PlannedForm = memo(function PlannedForm({ subject, id, name }: PlannedFormProps) {
  const today = useInterface((state) => state.today);
  const planned = useRow('plannedTime', id);
  const write = (fields: Partial<Pick<PlannedTime, 'startsIn' | 'endsIn'>>) =>
    writeField(id, `planned ${Object.keys(fields).join()}`, words.edited(name), (now) =>
      setPlannedTime(now, subject, id, fields),
    );
  return (
    <Section title={words.title} note={plannedText(planned)}>
      <div className="field-pair" data-field="planned">
        <QuarterField
          label={words.first}
          value={planned?.startsIn ?? null}
          today={today}
          placeholder={words.firstEmpty}
          onChange={(startsIn) => write({ startsIn })}
        />
        <QuarterField
          label={words.last}
          value={planned?.endsIn ?? null}
          today={today}
          placeholder={words.lastEmpty}
          onChange={(endsIn) => write({ endsIn })}
        />
      </div>
      <p className="field-hint">{words.hint}</p>
    </Section>
  );
});
