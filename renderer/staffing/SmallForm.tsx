import { Choice, NumberField } from '../ui/Field.tsx';
import { smallWords as words } from '../words/staffing-words.ts';
import type { FormPartProps } from './LimitsForm.tsx';
import { weightsOf } from './staffing-form.ts';

const meanings = (['balanced', 'moved', 'hires', 'salary', 'own'] as const).map((value) => ({
  value,
  label: words.meaning[value],
}));

const parts = ['moved', 'hire', 'salary', 'change'] as const;

/** What makes one change smaller than another. */
export function SmallForm({ form, onChange }: FormPartProps) {
  const weights = weightsOf(form);
  return (
    <section className="staffing-part" aria-label={words.label}>
      <h3>{words.title}</h3>
      <Choice
        label={words.counts}
        value={form.small}
        options={meanings}
        hint={words.hint}
        onChange={(small) => onChange({ small, weights })}
      />
      {form.small === 'own' ? (
        <div className="staffing-weights">
          {parts.map((key) => (
            <NumberField
              key={key}
              label={words.weight[key]}
              value={weights[key]}
              min={0}
              max={10_000}
              required
              onChange={(value) => {
                if (value !== null) onChange({ weights: { ...weights, [key]: value } });
                return null;
              }}
            />
          ))}
        </div>
      ) : (
        <dl className="staffing-weighs">
          {parts.map((key) => (
            <div key={key}>
              <dt>{words.weight[key]}</dt>
              <dd>{weights[key]}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
