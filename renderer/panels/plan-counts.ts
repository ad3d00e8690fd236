import type { Structure } from '../../shared/model/document.ts';

/** How much there is of everything, for the status bar and the inspector of the plan. */
export interface PlanCounts {
  readonly products: number;
  readonly squads: number;
  readonly people: number;
  readonly openPositions: number;
  /** People, open positions aside, who hold the role anywhere. */
  readonly pms: number;
  readonly pos: number;
}

export function planCounts(structure: Structure): PlanCounts {
  const holders = { pm: new Set<string>(), po: new Set<string>(), member: new Set<string>() };
  for (const { role, personId } of structure.assignment.values()) {
    if (!structure.person.get(personId)?.open) holders[role].add(personId);
  }
  let openPositions = 0;
  for (const person of structure.person.values()) if (person.open) openPositions++;
  return {
    products: structure.product.size,
    squads: structure.squad.size,
    people: structure.person.size - openPositions,
    openPositions,
    pms: holders.pm.size,
    pos: holders.po.size,
  };
}
