import { CalendarPlus } from 'lucide-react';
import { inspect } from '../panels/fly-to.ts';
import { Picker, type PickerItem } from '../panels/inspector/Picker.tsx';
import { useInterface, useWholeAnalysis } from '../store/hooks.ts';
import { currentStructure } from '../store/plan-store.ts';
import { Button } from '../ui/Button.tsx';
import { forecastWords, nothingPlannedWords as words } from '../words/forecast-words.ts';
import { CloseForecast } from './CloseForecast.tsx';

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Squads, then people, by name. */
function whatCanBePlanned(): PickerItem[] {
  const structure = currentStructure();
  const squads = [...structure.squad.values()].map(({ id, name, productId }) => ({
    id: `squad:${id}`,
    name,
    detail: structure.product.get(productId ?? '')?.name ?? words.squad,
  }));
  const people = [...structure.person.values()].map(({ id, name, title }) => ({
    id: `person:${id}`,
    name,
    detail: title,
  }));
  return [squads, people].flatMap((items) => items.sort((a, b) => byName.compare(a.name, b.name)));
}

/** The cursor goes to the quarters of a squad or a person. */
function plan(kind: 'squad' | 'person', id: string): void {
  inspect({ kind, id }, 'planned');
}

function pick(key: string): void {
  const [kind = '', id = ''] = key.split(/:(.*)/su);
  plan(kind === 'squad' ? 'squad' : 'person', id);
}

/** Under the chart while no quarter is planned: what a forecast is made of, and the way to it. */
export function NothingPlanned() {
  const { structure } = useWholeAnalysis();
  const selection = useInterface((state) => state.selection);
  const [only] = selection.length === 1 ? selection : [];
  const chosen = only?.kind === 'squad' || only?.kind === 'person' ? only : null;
  const name = chosen && structure[chosen.kind as 'squad' | 'person'].get(chosen.id)?.name;
  const isEmpty = structure.squad.size + structure.person.size === 0;
  return (
    <section className="workspace-forecast nothing-planned" aria-label={forecastWords.label}>
      <CalendarPlus aria-hidden="true" />
      <p>
        <b>{words.title}</b> <span>{isEmpty ? words.emptyPlan : words.how}</span>
      </p>
      {chosen && name && (
        <Button onClick={() => plan(chosen.kind as 'squad' | 'person', chosen.id)}>
          {words.plan(name)}
        </Button>
      )}
      {!isEmpty && (
        <Picker
          label={words.choose}
          placeholder={words.find}
          items={whatCanBePlanned}
          onPick={pick}
        />
      )}
      <CloseForecast />
    </section>
  );
}
