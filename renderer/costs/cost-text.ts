import { salaries } from '../../shared/catalog/salaries.ts';
import { sources } from '../../shared/catalog/sources.ts';
import { type Cost, costOf } from '../../shared/costs/cost.ts';
import type { PayRange, PaySource } from '../../shared/costs/pay.ts';
import { type PlanDocument, planOf, type Structure } from '../../shared/model/document.ts';
import type { CostSource } from '../../shared/model/plan-entities.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import { costWords } from '../words/cost-words.ts';
import { partWords } from '../words/field-words.ts';

/** A source that pay figures can be taken from, and what it says. */
export interface SourceChoice {
  readonly id: CostSource;
  readonly title: string;
  /** `2026: PM USD 120 to 220 thousand and more, PO USD 95 to 170 thousand` */
  readonly says: string;
}

const usd = 'USD';

function says(source: CostSource): string {
  const ranges = salaries.filter((range) => range.source === source && range.level === 'any');
  const year = ranges[0]?.year;
  const paid = ranges.map(({ role, from, to, openEnded }) =>
    (openEnded ? costWords.paidAndMore : costWords.paid)(
      partWords[role],
      usd,
      costWords.range(from, to),
    ),
  );
  return year === undefined ? costWords.saysUndated(paid) : costWords.says(year, paid);
}

/** Every source once, the plan's own figures last. Nothing is averaged across them. */
export const sourceChoices: readonly SourceChoice[] = [
  ...(['001', '003'] as const).map((id) => ({ id, title: sources[id].title, says: says(id) })),
  { id: 'own', ...costWords.own },
];

/** `Product Manager vs Product Owner: What’s the Difference?, 2026` */
export function sourceName({ title, year }: PaySource): string {
  return year === null ? title : costWords.ofYear(title, year);
}

/** `805 to 1390 and more` */
export function rangeText({ low, high, openEnded }: PayRange): string {
  const range = costWords.range(low, high);
  return openEnded ? costWords.andMore(range) : range;
}

const MILLION = 1000;

/** Pay with as few letters as a status bar has room for: `USD 0.8 to 1.4 million a year`. */
export function shortPay({ low, high }: PayRange, currency: string): string {
  if (high < MILLION) {
    return costWords.thousandAYear(currency, costWords.range(Math.round(low), Math.round(high)));
  }
  const millions = (thousands: number) => Math.round((thousands / MILLION) * 10) / 10;
  return costWords.millionAYear(currency, costWords.range(millions(low), millions(high)));
}

interface KeptCost {
  readonly settings: readonly unknown[];
  readonly cost: Cost;
}
/** While another scenario is edited, today's stays the very same. */
const kept = new WeakMap<Structure, KeptCost>();

/** What today's scenario costs; null where that is the one on screen. */
export function costOfToday(document: PlanDocument, shown: Structure): Cost | null {
  const { todayScenarioId } = planOf(document);
  const today = document.structures.get(todayScenarioId);
  if (!today || todayScenarioId === shown.scenarioId) return null;
  const settings = [document.costSettings, document.ownSalary, document.titleSalary];
  const known = kept.get(today);
  if (known?.settings.every((value, at) => value === settings[at])) return known.cost;
  const cost = costOf(document, today);
  kept.set(today, { settings, cost });
  return cost;
}

/** Titles that people of a structure have, most frequent first. */
export function titlesIn(index: StructureIndex): string[] {
  const counts = new Map<string, number>();
  for (const { person } of index.people.values()) {
    const title = person.title.trim();
    if (title !== '') counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([title]) => title);
}
