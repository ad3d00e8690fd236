import { payOf, paySourceOf } from '../../shared/costs/pay.ts';
import { sourceName } from '../costs/cost-text.ts';
import { PersonPicker } from '../panels/inspector/PersonPicker.tsx';
import { Picker } from '../panels/inspector/Picker.tsx';
import { useAnalysis, useOpenPlan } from '../store/hooks.ts';
import { Choice, Field, NumberField } from '../ui/Field.tsx';
import { Segments } from '../ui/Segments.tsx';
import { limitWords as words } from '../words/staffing-words.ts';
import { NamedChoice } from './NamedChoice.tsx';
import type { Hires, StaffingForm } from './staffing-form.ts';

const hires: readonly { readonly value: Hires; readonly label: string }[] = [
  { value: 'any', label: words.hiresAre.any },
  { value: 'most', label: words.hiresAre.most },
  { value: 'none', label: words.hiresAre.none },
];
const reaches = [
  { value: 'product', label: words.reach.product },
  { value: 'plan', label: words.reach.plan },
] as const;

export interface FormPartProps {
  readonly form: StaffingForm;
  readonly onChange: (part: Partial<StaffingForm>) => void;
}

/** What the change may not do. */
export function LimitsForm({ form, onChange }: FormPartProps) {
  const { index, structure } = useAnalysis();
  const { mustNotMove, mayOrderBacklog } = form;
  const squads = () =>
    [...index.squads.values()]
      .filter(({ squad }) => !squad.ordersOwnBacklog && !mayOrderBacklog.includes(squad.id))
      .map(({ squad, product }) => ({
        id: squad.id,
        name: squad.name,
        detail: product?.name ?? '',
      }));
  return (
    <section className="staffing-part" aria-label={words.label}>
      <h3>{words.title}</h3>
      <div className="staffing-hires">
        <span className="field-label">{words.hires}</span>
        <Segments
          legend={words.hires}
          value={form.hires}
          options={hires}
          onChange={(value) => onChange({ hires: value })}
        />
        {form.hires === 'most' && (
          <NumberField
            label={words.mostHires}
            value={form.mostHires}
            min={1}
            max={1000}
            required
            onChange={(mostHires) => {
              if (mostHires !== null) onChange({ mostHires });
              return null;
            }}
          />
        )}
      </div>
      {form.hires !== 'none' && <Budget form={form} onChange={onChange} />}
      <NamedChoice
        label={words.mustNotMove.label}
        hint={words.mustNotMove.hint}
        chosen={mustNotMove.map((id) => ({ id, name: structure.person.get(id)?.name ?? '' }))}
        onRemove={(id) => onChange({ mustNotMove: mustNotMove.filter((one) => one !== id) })}
      >
        <PersonPicker
          label={words.mustNotMove.add}
          shown={words.mustNotMove.addShort}
          without={mustNotMove}
          onPick={(id) => onChange({ mustNotMove: [...mustNotMove, id] })}
        />
      </NamedChoice>
      <NamedChoice
        label={words.mayOrder.label}
        hint={words.mayOrder.hint}
        chosen={mayOrderBacklog.map((id) => ({ id, name: structure.squad.get(id)?.name ?? '' }))}
        onRemove={(id) =>
          onChange({ mayOrderBacklog: mayOrderBacklog.filter((one) => one !== id) })
        }
      >
        <Picker
          label={words.mayOrder.add}
          shown={words.mayOrder.addShort}
          placeholder={words.mayOrder.find}
          items={squads}
          onPick={(id) => onChange({ mayOrderBacklog: [...mayOrderBacklog, id] })}
        />
      </NamedChoice>
      <Choice
        label={words.reach.label}
        value={form.reach}
        options={reaches}
        onChange={(reach) => onChange({ reach })}
      />
    </section>
  );
}

function Budget({ form, onChange }: FormPartProps) {
  const { document } = useOpenPlan();
  const source = paySourceOf(document);
  const known = payOf(document, 'pm') !== null && payOf(document, 'po') !== null;
  if (!known) {
    return (
      <Field label={words.budget}>
        {({ id }) => (
          <p id={id} className="field-hint">
            {words.noPay}
          </p>
        )}
      </Field>
    );
  }
  return (
    <NumberField
      label={words.budgetAtMost}
      value={form.budget}
      min={0}
      max={1_000_000}
      step={10}
      placeholder={words.noLimit}
      unit={words.thousand(source.currency)}
      hint={words.upperEnd(sourceName(source))}
      onChange={(budget) => {
        onChange({ budget });
        return null;
      }}
    />
  );
}
