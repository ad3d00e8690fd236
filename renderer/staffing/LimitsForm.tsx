import { payOf, paySourceOf } from '../../shared/costs/pay.ts';
import { PersonPicker } from '../panels/inspector/PersonPicker.tsx';
import { Picker } from '../panels/inspector/Picker.tsx';
import { useAnalysis, useOpenPlan } from '../store/hooks.ts';
import { Choice, Field, NumberField } from '../ui/Field.tsx';
import { Segments } from '../ui/Segments.tsx';
import { NamedChoice } from './NamedChoice.tsx';
import type { Hires, StaffingForm } from './staffing-form.ts';

const hires: readonly { readonly value: Hires; readonly label: string }[] = [
  { value: 'any', label: 'As many as it takes' },
  { value: 'most', label: 'At most' },
  { value: 'none', label: 'No hires' },
];
const reaches = [
  { value: 'product', label: 'In products where they serve a squad already' },
  { value: 'plan', label: 'Anywhere in the plan (takes much longer)' },
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
    <section className="staffing-part" aria-label="Limits">
      <h3>Within these limits</h3>
      <div className="staffing-hires">
        <span className="field-label">New positions</span>
        <Segments
          legend="New positions"
          value={form.hires}
          options={hires}
          onChange={(value) => onChange({ hires: value })}
        />
        {form.hires === 'most' && (
          <NumberField
            label="Most new positions"
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
        label="Must not move"
        hint="They keep exactly the squads that they serve as PM or PO."
        chosen={mustNotMove.map((id) => ({ id, name: structure.person.get(id)?.name ?? '' }))}
        onRemove={(id) => onChange({ mustNotMove: mustNotMove.filter((one) => one !== id) })}
      >
        <PersonPicker
          label="Add somebody who must not move"
          shown="Add somebody"
          without={mustNotMove}
          onPick={(id) => onChange({ mustNotMove: [...mustNotMove, id] })}
        />
      </NamedChoice>
      <NamedChoice
        label="May come to order their own backlog"
        hint="Squads that may do without a PO, because the team itself orders the backlog."
        chosen={mayOrderBacklog.map((id) => ({ id, name: structure.squad.get(id)?.name ?? '' }))}
        onRemove={(id) =>
          onChange({ mayOrderBacklog: mayOrderBacklog.filter((one) => one !== id) })
        }
      >
        <Picker
          label="Add a squad that may order its own backlog"
          shown="Add a squad"
          placeholder="Find a squad"
          items={squads}
          onPick={(id) => onChange({ mayOrderBacklog: [...mayOrderBacklog, id] })}
        />
      </NamedChoice>
      <Choice
        label="People may take squads"
        value={form.reach}
        options={reaches}
        onChange={(reach) => onChange({ reach })}
      />
    </section>
  );
}

function Budget({ form, onChange }: FormPartProps) {
  const { document } = useOpenPlan();
  const { currency, title, year } = paySourceOf(document);
  const known = payOf(document, 'pm') !== null && payOf(document, 'po') !== null;
  const from = `At the upper end of the ranges in: ${title}${year === null ? '' : `, ${year}`}.`;
  if (!known) {
    return (
      <Field label="Yearly pay for new positions">
        {({ id }) => (
          <p id={id} className="field-hint">
            The plan’s own figures do not say what a PM and a PO are paid: see Pay and Costs in the
            menu View.
          </p>
        )}
      </Field>
    );
  }
  return (
    <NumberField
      label="Yearly pay for new positions, at most"
      value={form.budget}
      min={0}
      max={1_000_000}
      step={10}
      placeholder="no limit"
      unit={`thousand ${currency}`}
      hint={from}
      onChange={(budget) => {
        onChange({ budget });
        return null;
      }}
    />
  );
}
