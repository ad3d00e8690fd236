import { Coins, Network, SlidersHorizontal } from 'lucide-react';
import { choosePack, renamePlan } from '../../../shared/commands/plan.ts';
import { paySourceOf } from '../../../shared/costs/pay.ts';
import { planOf } from '../../../shared/model/document.ts';
import { packOf, packs } from '../../../shared/rules/packs.ts';
import { sourceName } from '../../costs/cost-text.ts';
import { useAnalysis, useOpenPlan } from '../../store/hooks.ts';
import { openDialog } from '../../store/interface-store.ts';
import { tryPlanCommand } from '../../store/run-command.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice, TextField } from '../../ui/Field.tsx';
import { inspectorWords, planFormWords } from '../../words/inspector-words.ts';
import { planCounts } from '../plan-counts.ts';
import { Section } from './Section.tsx';

const shown = Object.keys(planFormWords.counts) as (keyof typeof planFormWords.counts)[];

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
            {planFormWords.word}
          </span>
        </div>
        <p className="field-hint">{planFormWords.hint}</p>
      </header>
      <Section title={inspectorWords.about}>
        <TextField
          label={inspectorWords.name}
          value={plan.name}
          onChange={(name) =>
            tryPlanCommand(planFormWords.renamed, (current) => renamePlan(current, name), {
              mergeKey: 'field:plan:name',
            })
          }
        />
        <dl className="plan-counts">
          {shown.map((what) => (
            <div key={what}>
              <dt>{planFormWords.counts[what]}</dt>
              <dd>{counts[what]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={planFormWords.pay}>
        <p className="field-hint">{planFormWords.countedBy(sourceName(paySourceOf(document)))}</p>
        <Button icon={<Coins />} onClick={() => openDialog({ kind: 'costs' })}>
          {planFormWords.openPay}
        </Button>
      </Section>
      <Section title={planFormWords.rules}>
        <Choice
          label={planFormWords.pack}
          value={plan.pack}
          options={packs.map(({ id, title }) => ({ value: id, label: title }))}
          hint={packOf(plan.pack).origin}
          onChange={(pack) => {
            tryPlanCommand(planFormWords.judgedBy(packOf(pack).title), (current) =>
              choosePack(current, pack),
            );
          }}
        />
        <Button icon={<SlidersHorizontal />} onClick={() => openDialog({ kind: 'thresholds' })}>
          {planFormWords.openRules}
        </Button>
        {changed > 0 && <p className="field-hint">{planFormWords.changed(changed)}</p>}
      </Section>
    </>
  );
}
