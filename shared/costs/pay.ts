import { salaries, salaryCaveat } from '../catalog/salaries.ts';
import { sources } from '../catalog/sources.ts';
import type { PlanDocument } from '../model/document.ts';
import type { CostSource, PayRole } from '../model/plan-entities.ts';
import { holdsRole, type PersonFacts } from '../model/structure-index.ts';
import { titleKindOfPerson } from '../model/title-kind.ts';
import { OWN_FIGURES, payText } from '../words/costs.ts';

/** Yearly pay in thousands of a currency, from one source; never averaged with another. */
export interface PayRange {
  readonly low: number;
  readonly high: number;
  /** The source says "and more" at the upper end. */
  readonly openEnded: boolean;
}

/** Where the plan's pay figures come from: shown beside every figure. */
export interface PaySource {
  readonly id: CostSource;
  /** Title of the article, or that the figures are the plan's own. */
  readonly title: string;
  readonly year: number | null;
  readonly currency: string;
  /** Said beside every figure. */
  readonly caveat: string;
}

/** Chosen where the plan names no source: the newer of the two articles that give pay. */
export const defaultCostSource: CostSource = '001';

/** The source that the plan has chosen. */
export function paySourceOf(document: PlanDocument): PaySource {
  const settings = document.costSettings.get('costs');
  const id = settings?.source ?? defaultCostSource;
  if (id === 'own') {
    const currency = settings?.currency ?? 'USD';
    return { id, title: OWN_FIGURES, year: null, currency, caveat: '' };
  }
  const year = salaries.find(({ source }) => source === id)?.year ?? null;
  return { id, title: sources[id].title, year, currency: 'USD', caveat: salaryCaveat };
}

export type PayLevel = 'junior' | 'any' | 'senior';

/** The level that a title's words stand for; most titles name none. */
export function payLevelOf(title: string): PayLevel {
  if (/\b(junior|jr|associate)\b/i.test(title)) return 'junior';
  return /\b(senior|sr|lead|principal|staff|group|gpm)\b/i.test(title) ? 'senior' : 'any';
}

/**
 * What somebody is paid as: by the title, else by the roles held. Where one person does both, pay
 * follows the title, and without one the direction.
 */
export function payRoleOf(facts: PersonFacts): PayRole {
  const kind = titleKindOfPerson(facts.person);
  if (kind === 'pm' || kind === 'po' || kind === 'product-leader') return kind;
  if (holdsRole(facts, 'pm')) return 'pm';
  return holdsRole(facts, 'po') ? 'po' : 'other';
}

/** Full-time pay of a role by the plan's source; null where that source says nothing of the role. */
export function payOf(
  document: PlanDocument,
  role: PayRole,
  level: PayLevel = 'any',
): PayRange | null {
  const { id } = paySourceOf(document);
  if (id === 'own') {
    const own = document.ownSalary.get(role);
    return own ? { low: own.low, high: own.high, openEnded: false } : null;
  }
  const ofRole = salaries.filter((range) => range.source === id && range.role === role);
  const range =
    ofRole.find((one) => one.level === level) ?? ofRole.find((one) => one.level === 'any');
  return range ? { low: range.from, high: range.to, openEnded: range.openEnded } : null;
}

/** Titles are the same however their letters are written. */
export function foldTitle(title: string): string {
  return title.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Full-time pay of somebody by the plan's source: by the title where the plan's own figures name it, else by the role. */
export function payOfPerson(document: PlanDocument, facts: PersonFacts): PayRange | null {
  const { title } = facts.person;
  if (paySourceOf(document).id === 'own' && document.titleSalary.size > 0) {
    const folded = foldTitle(title);
    for (const row of document.titleSalary.values()) {
      if (foldTitle(row.title) === folded)
        return { low: row.low, high: row.high, openEnded: false };
    }
  }
  return payOf(document, payRoleOf(facts), payLevelOf(title));
}

/** Pay as people read it: `USD 95 to 170 thousand a year`. */
export function formatPay({ low, high, openEnded }: PayRange, currency: string): string {
  return payText(low, high, openEnded, currency);
}
