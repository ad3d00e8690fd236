import { X } from 'lucide-react';
import { useState } from 'react';
import { setCostCurrency, setOwnSalary, setTitleSalary } from '../../shared/costs/cost-settings.ts';
import { foldTitle } from '../../shared/costs/pay.ts';
import { payRoles } from '../../shared/costs/pay-roles.ts';
import { Picker } from '../panels/inspector/Picker.tsx';
import { useOpenPlan, useWholeAnalysis } from '../store/hooks.ts';
import { newId, tryPlanCommand } from '../store/run-command.ts';
import { IconButton } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { costTableWords, ownFigureWords as words } from '../words/cost-words.ts';
import { titlesIn } from './cost-text.ts';
import { PayRangeInput } from './PayRangeInput.tsx';

/** The plan's own currency, and its own pay by role and by title. */
export function OwnFigures() {
  const { document } = useOpenPlan();
  const currency = document.costSettings.get('costs')?.currency ?? 'USD';
  return (
    <div className="cost-own">
      <TextField
        label={words.currency}
        value={currency}
        hint={words.currencyHint}
        onChange={(text) =>
          tryPlanCommand(
            words.countIn(text.toUpperCase()),
            (plan) => setCostCurrency(plan, text.toUpperCase()),
            { mergeKey: 'costs:currency' },
          )
        }
      />
      <section aria-label={words.byRole}>
        <h3>{words.byRoleTitle(currency)}</h3>
        <ul className="cost-figures">
          {payRoles.map((role) => (
            <li key={role}>
              <span>{costTableWords.role[role]}</span>
              <PayRangeInput
                of={costTableWords.role[role]}
                value={document.ownSalary.get(role) ?? null}
                onChange={(range) =>
                  tryPlanCommand(
                    words.set(costTableWords.role[role]),
                    (plan) => setOwnSalary(plan, role, range),
                    { mergeKey: `costs:role:${role}` },
                  )
                }
              />
            </li>
          ))}
        </ul>
      </section>
      <TitleFigures currency={currency} />
    </div>
  );
}

/** Titles that are paid otherwise than their role. */
function TitleFigures({ currency }: { currency: string }) {
  const { document } = useOpenPlan();
  const { index } = useWholeAnalysis();
  const rows = [...document.titleSalary.values()];
  const known = new Set(rows.map(({ title }) => foldTitle(title)));
  /** Asked for, and without a figure yet: nobody is paid nothing meanwhile. */
  const [asked, setAsked] = useState<readonly string[]>([]);
  const waiting = asked.filter((title) => !known.has(foldTitle(title)));
  const shown = [...rows.map(({ title }) => title), ...waiting];
  const put = (title: string, range: { low: number; high: number } | null, mergeKey?: string) =>
    tryPlanCommand(
      range ? words.set(title) : words.forget(title),
      (plan) => setTitleSalary(plan, title, range, newId),
      mergeKey === undefined ? undefined : { mergeKey },
    );
  const rangeOf = (title: string) =>
    rows.find((row) => foldTitle(row.title) === foldTitle(title)) ?? null;
  const add = (title: string) => setAsked([...asked, title]);
  const forget = (title: string) => {
    setAsked(asked.filter((one) => one !== title));
    if (rangeOf(title)) put(title, null);
  };
  return (
    <section aria-label={words.byTitle}>
      <h3>{words.byTitleTitle(currency)}</h3>
      <ul className="cost-figures">
        {shown.map((title) => (
          <li key={foldTitle(title)}>
            <span>{title}</span>
            <PayRangeInput
              of={title}
              value={rangeOf(title)}
              onChange={(range) =>
                range ? put(title, range, `costs:title:${foldTitle(title)}`) : words.bothNeeded
              }
            />
            <IconButton label={words.forget(title)} onClick={() => forget(title)}>
              <X />
            </IconButton>
          </li>
        ))}
      </ul>
      <Picker
        label={words.add}
        placeholder={words.find}
        items={() =>
          titlesIn(index)
            .filter((title) => !shown.some((one) => foldTitle(one) === foldTitle(title)))
            .map((title) => ({ id: title, name: title, detail: '' }))
        }
        onPick={add}
        extras={[
          {
            id: 'other',
            label: (typed) => (typed === '' ? null : words.another(typed)),
            onPick: add,
          },
        ]}
      />
    </section>
  );
}
