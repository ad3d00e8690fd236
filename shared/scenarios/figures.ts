import { type Cost, costOf } from '../costs/cost.ts';
import { payRoleOf } from '../costs/pay.ts';
import type { PlanDocument, Structure } from '../model/document.ts';
import type { PayRole } from '../model/plan-entities.ts';
import {
  buildIndex,
  holdsRole,
  type PersonFacts,
  type StructureIndex,
} from '../model/structure-index.ts';
import { loadOf } from '../report/load.ts';
import { sumOf } from '../rules/answers.ts';

/** What a structure comes to in numbers: shown before and after. */
export interface Figures {
  readonly products: number;
  readonly squads: number;
  /** In person; open positions are counted apart. */
  readonly people: number;
  readonly openPositions: number;
  /** Of those, by what they would be paid as. */
  readonly openByRole: Readonly<Record<PayRole, number>>;
  /** People who hold the role anywhere. */
  readonly pms: number;
  readonly pos: number;
  /** Squads for each PM, and for each PO; null where there is none. */
  readonly squadsPerPm: number | null;
  readonly squadsPerPo: number | null;
  /** Load in percent of those whose every share is known; null where nobody's is. */
  readonly averageLoad: number | null;
  readonly highestLoad: number | null;
  /** How many people those two stand on. */
  readonly knownLoads: number;
  readonly cost: Cost;
}

/** `1 : 0.5 : 3`: PMs, POs and squads, by the PM. */
export function ratioText({ pms, pos, squads }: Pick<Figures, 'pms' | 'pos' | 'squads'>): string {
  if (pms === 0) return `0 : ${pos} : ${squads}`;
  const per = (count: number) => String(Math.round((count / pms) * 10) / 10);
  return `1 : ${per(pos)} : ${per(squads)}`;
}

function openByRole(open: readonly PersonFacts[]): Record<PayRole, number> {
  const counts = { pm: 0, po: 0, 'product-leader': 0, other: 0 };
  for (const facts of open) counts[payRoleOf(facts)]++;
  return counts;
}

/** Works the figures of a structure out. */
export function figuresOf(
  document: PlanDocument,
  structure: Structure,
  index: StructureIndex = buildIndex(structure),
): Figures {
  const all = [...index.people.values()];
  const filled = all.filter(({ person }) => !person.open);
  const count = (role: 'pm' | 'po') => filled.filter((facts) => holdsRole(facts, role)).length;
  const loads = filled.flatMap((facts) => loadOf(facts) ?? []);
  const squads = structure.squad.size;
  const [pms, pos] = [count('pm'), count('po')];
  const per = (holders: number) => (holders === 0 ? null : squads / holders);
  return {
    products: structure.product.size,
    squads,
    people: filled.length,
    openPositions: all.length - filled.length,
    openByRole: openByRole(all.filter(({ person }) => person.open)),
    pms,
    pos,
    squadsPerPm: per(pms),
    squadsPerPo: per(pos),
    averageLoad: loads.length > 0 ? sumOf(loads) / loads.length : null,
    highestLoad: loads.length > 0 ? Math.max(...loads) : null,
    knownLoads: loads.length,
    cost: costOf(document, structure, index),
  };
}
