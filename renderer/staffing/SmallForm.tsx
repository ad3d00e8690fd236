import type { Weights } from '../../shared/staffing/request.ts';
import { Choice, NumberField } from '../ui/Field.tsx';
import type { FormPartProps } from './LimitsForm.tsx';
import { type Small, weightsOf } from './staffing-form.ts';

const meanings: readonly { readonly value: Small; readonly label: string }[] = [
  { value: 'balanced', label: 'Few hires and few people moved' },
  { value: 'moved', label: 'As few people moved as possible' },
  { value: 'hires', label: 'As few hires as possible' },
  { value: 'salary', label: 'As little pay for new positions as possible' },
  { value: 'own', label: 'My own weights' },
];

const parts: readonly (readonly [keyof Weights, string])[] = [
  ['moved', 'Each person who gains or loses a squad'],
  ['hire', 'Each new position'],
  ['salary', 'Each thousand of yearly pay for new positions'],
  ['change', 'Each squad whose direction or backlog changes hands'],
];

/** What makes one change smaller than another. */
export function SmallForm({ form, onChange }: FormPartProps) {
  const weights = weightsOf(form);
  return (
    <section className="staffing-part" aria-label="What small means">
      <h3>Small means</h3>
      <Choice
        label="What counts"
        value={form.small}
        options={meanings}
        hint="The weights are ours: no article weighs a hire against a move."
        onChange={(small) => onChange({ small, weights })}
      />
      {form.small === 'own' ? (
        <div className="staffing-weights">
          {parts.map(([key, label]) => (
            <NumberField
              key={key}
              label={label}
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
          {parts.map(([key, label]) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{weights[key]}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
