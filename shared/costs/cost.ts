import type { PlanDocument, Structure } from '../model/document.ts';
import type { PayRole } from '../model/plan-entities.ts';
import { buildIndex, type StructureIndex } from '../model/structure-index.ts';
import { sumOf } from '../rules/answers.ts';
import { payChangeText } from '../words/costs.ts';
import { type PayRange, type PaySource, payOfPerson, payRoleOf, paySourceOf } from './pay.ts';
import { payRoles } from './pay-roles.ts';

/** What the people paid as one role cost in a year, open positions included. */
export interface RoleCost {
  readonly role: PayRole;
  readonly people: number;
  readonly openPositions: number;
  readonly pay: PayRange;
  /** The part of it that goes to open positions. */
  readonly open: PayRange;
}

/** What a structure costs in a year, in thousands, by the plan's source. */
export interface Cost {
  readonly source: PaySource;
  readonly total: PayRange;
  readonly open: PayRange;
  /** Roles of which the source gives pay, in a fixed order; those that nobody has are left out. */
  readonly byRole: readonly RoleCost[];
  /** People of whose pay the source says nothing: they are in no sum. */
  readonly withoutFigure: number;
}

const nothing: PayRange = { low: 0, high: 0, openEnded: false };

function total(ranges: readonly PayRange[]): PayRange {
  return {
    low: sumOf(ranges.map(({ low }) => low)),
    high: sumOf(ranges.map(({ high }) => high)),
    openEnded: ranges.some(({ openEnded }) => openEnded),
  };
}

/** Adds up yearly pay by role, part time counted in part. */
export function costOf(
  document: PlanDocument,
  structure: Structure,
  index: StructureIndex = buildIndex(structure),
): Cost {
  const byRole = new Map<PayRole, { filled: PayRange[]; open: PayRange[] }>();
  let withoutFigure = 0;
  for (const facts of index.people.values()) {
    const { fte, open } = facts.person;
    const role = payRoleOf(facts);
    const pay = payOfPerson(document, facts);
    if (!pay) {
      withoutFigure++;
      continue;
    }
    const sums = byRole.get(role) ?? { filled: [], open: [] };
    byRole.set(role, sums);
    const range = { ...pay, low: pay.low * fte, high: pay.high * fte };
    (open ? sums.open : sums.filled).push(range);
  }
  const rows = payRoles.flatMap((role): RoleCost[] => {
    const sums = byRole.get(role);
    if (!sums) return [];
    const { filled, open } = sums;
    const counts = { people: filled.length, openPositions: open.length };
    return [{ role, ...counts, pay: total([...filled, ...open]), open: total(open) }];
  });
  return {
    source: paySourceOf(document),
    total: rows.length > 0 ? total(rows.map(({ pay }) => pay)) : nothing,
    open: rows.length > 0 ? total(rows.map(({ open }) => open)) : nothing,
    byRole: rows,
    withoutFigure,
  };
}

/** How a cost changes, in thousands a year: at the lower and at the upper end of its range. */
export interface CostChange {
  readonly low: number;
  readonly high: number;
}

export function costChange(before: Cost, after: Cost): CostChange {
  return {
    low: sumOf([after.total.low, -before.total.low]),
    high: sumOf([after.total.high, -before.total.high]),
  };
}

/** A change as people read it: `USD 95 to 170 thousand a year more`. */
export function formatCostChange({ low, high }: CostChange, currency: string): string {
  return payChangeText(low, high, currency);
}
