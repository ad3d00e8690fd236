import { Coins, Network, SlidersHorizontal } from 'lucide-react';
import { choosePack, renamePlan } from '../../../shared/commands/plan.ts';
import { paySourceOf } from '../../../shared/costs/pay.ts';
import { planOf } from '../../../shared/model/document.ts';
import { packOf, packs } from '../../../shared/rules/packs.ts';
import { counted } from '../../../shared/words/grammar.ts';
import { sourceName } from '../../costs/cost-words.ts';
import { useAnalysis, useOpenPlan } from '../../store/hooks.ts';
import { openDialog } from '../../store/interface-store.ts';
import { tryPlanCommand } from '../../store/run-command.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice, TextField } from '../../ui/Field.tsx';
import { planCounts } from '../plan-counts.ts';
import { Section } from './Section.tsx';

/** The plan itself: shown where nothing is selected. */
export function PlanForm() {
  const { document } = useOpenPlan();
  const { structure } = useAnalysis();
  const plan = planOf(document);
  const counts = planCounts(structure);
  const changed = document.threshold.size;
  return (
    <>
      <header className="subject-header">
        <div className="subject-line">
          <span className="subject-word">
            <Network />
            Plan
          </span>
        </div>
        <p className="field-hint">Select something on the chart to see and edit all about it.</p>
      </header>
      <Section title="About">
        <TextField
          label="Name"
          value={plan.name}
          onChange={(name) =>
            tryPlanCommand(`Rename the plan`, (current) => renamePlan(current, name), {
              mergeKey: 'field:plan:name',
            })
          }
        />
        <dl className="plan-counts">
          {[
            [counts.products, 'Products'],
            [counts.squads, 'Squads'],
            [counts.people, 'People'],
            [counts.openPositions, 'Open positions'],
            [counts.pms, 'Hold PM'],
            [counts.pos, 'Hold PO'],
          ].map(([count, label]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="Pay and costs">
        <p className="field-hint">Counted by: {sourceName(paySourceOf(document))}.</p>
        <Button icon={<Coins />} onClick={() => openDialog({ kind: 'costs' })}>
          Pay and costs…
        </Button>
      </Section>
      <Section title="Rules">
        <Choice
          label="Rule pack"
          value={plan.pack}
          options={packs.map(({ id, title }) => ({ value: id, label: title }))}
          hint={packOf(plan.pack).origin}
          onChange={(pack) => {
            tryPlanCommand(`Judge by ${packOf(pack).title}`, (current) =>
              choosePack(current, pack),
            );
          }}
        />
        <Button icon={<SlidersHorizontal />} onClick={() => openDialog({ kind: 'thresholds' })}>
          Rules and thresholds…
        </Button>
        {changed > 0 && (
          <p className="field-hint">{counted(changed, 'threshold')} changed in this plan.</p>
        )}
      </Section>
    </>
  );
}
