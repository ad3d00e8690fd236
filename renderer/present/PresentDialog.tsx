import { Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Severity } from '../../shared/rules/types.ts';
import { compareView, pairOf } from '../scenarios/compare-view.ts';
import { useAnalysis, useOpenPlan } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { SeverityMark } from '../ui/Marks.tsx';
import { Modal } from '../ui/Modal.tsx';
import { presentedViewWords, presentWords } from '../words/present-words.ts';
import { present } from './present-store.ts';
import { type Chosen, type PresentedView, stepsOf, usualChoice } from './steps.ts';
import { Tick, TickGroup } from './Ticks.tsx';
import './present-dialog.css';

/** What was chosen last for each plan, while the window is open. */
const chosenBefore = new Map<string, Chosen>();
const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const severities: readonly Severity[] = ['critical', 'warning', 'advice'];

function without<T>(set: ReadonlySet<T>, value: T): Set<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** What the presentation is to show, in the order in which it is shown. */
export function PresentDialog({ onClose }: { onClose: () => void }) {
  const { document, planId, scenarioId } = useOpenPlan();
  const { structure, result, counts } = useAnalysis();
  const products = [...structure.product.values()].sort((a, b) => byName.compare(a.name, b.name));
  const [chosen, setChosen] = useState(
    () => chosenBefore.get(planId) ?? usualChoice(products, counts),
  );
  // There as soon as it is asked for: the first key may come at once.
  useEffect(() => void import('./PresentStage.tsx'), []);
  const comparing = useStore(compareView);
  const pair = pairOf(document, comparing, scenarioId);
  const name = (id: string) => document.scenario.get(id)?.name ?? '';
  const planned = (document.structures.get(scenarioId)?.plannedTime.size ?? 0) > 0;
  const isThere = { coverage: true, people: true, forecast: planned, compare: pair !== null };
  const steps = stepsOf(products, result.findings, chosen).filter(
    (step) => step.kind !== 'view' || isThere[step.view],
  );
  const toggleView = (view: PresentedView) =>
    setChosen({ ...chosen, views: without(chosen.views, view) });
  const viewTick = (view: PresentedView, note?: string) => (
    <Tick
      label={presentedViewWords[view].label}
      note={note ?? presentedViewWords[view].says}
      checked={chosen.views.has(view)}
      onChange={() => toggleView(view)}
    />
  );
  const start = () => {
    chosenBefore.set(planId, chosen);
    onClose();
    present(steps);
  };
  return (
    <Modal
      title={presentWords.title}
      description={presentWords.description}
      width="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{presentWords.cancel}</Button>
          <Button
            look="primary"
            icon={<Play />}
            autoFocus
            disabled={steps.length === 0}
            onClick={start}
          >
            {steps.length === 0 ? presentWords.nothingChosen : presentWords.start(steps.length)}
          </Button>
        </>
      }
    >
      <div className="present-choices">
        <TickGroup legend={presentWords.views}>
          <Tick
            label={presentWords.chart}
            checked={chosen.chart}
            onChange={() => setChosen({ ...chosen, chart: !chosen.chart })}
          />
          {viewTick('coverage')}
          {viewTick('people')}
          {planned && viewTick('forecast')}
          {pair && viewTick('compare', presentWords.fromTo(name(pair.before), name(pair.after)))}
        </TickGroup>
        {products.length > 0 && (
          <TickGroup
            legend={presentWords.products}
            all={chosen.products.size === products.length}
            onAll={(all) =>
              setChosen({ ...chosen, products: new Set(all ? products.map(({ id }) => id) : []) })
            }
          >
            {products.map(({ id, name: label }) => (
              <Tick
                key={id}
                label={label}
                checked={chosen.products.has(id)}
                onChange={() => setChosen({ ...chosen, products: without(chosen.products, id) })}
              />
            ))}
          </TickGroup>
        )}
        <TickGroup legend={presentWords.findings}>
          {severities.map((severity) => (
            <Tick
              key={severity}
              label={<SeverityMark severity={severity} count={counts[severity]} withWord />}
              checked={chosen.severities.has(severity) && counts[severity] > 0}
              disabled={counts[severity] === 0}
              onChange={() =>
                setChosen({ ...chosen, severities: without(chosen.severities, severity) })
              }
            />
          ))}
        </TickGroup>
      </div>
    </Modal>
  );
}
