import { join } from 'node:path';
import { createPlan } from '../../database/create.ts';
import { org } from '../support/org.ts';

/** A plan whose solver has work for a while: many products, each with one PM too few. @returns its path */
export function planToSolve(folder: string): string {
  const plan = org();
  for (let product = 1; product <= 60; product++) {
    const squads = [1, 2, 3, 4, 5, 6].map((at) => `Squad ${product}-${at}`);
    plan.squads(squads, { in: `Product ${product}` }).pm(`Manager ${product}`, squads);
  }
  const path = join(folder, 'large.squadplan');
  createPlan(path, plan.document());
  return path;
}
