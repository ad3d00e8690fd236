import { fitProblems } from '../words/fit.ts';
import type { PlanDocument, Structure } from './document.ts';
import type { Assignment } from './entities.ts';
import type { Id } from './fields.ts';
import { references } from './tables.ts';

/**
 * What is wrong with a structure that no row shows alone: references to rows that are not there,
 * and the same role held twice by one person in one place. Empty where all is well.
 */
export function structureProblems(structure: Structure): string[] {
  const problems: string[] = [];
  for (const { table, field, to } of references) {
    const targets = to.map((target) => structure[target]);
    for (const row of structure[table].values()) {
      const id = (row as unknown as Record<string, unknown>)[field];
      if (id === null) continue;
      if (!targets.some((target) => target.has(id as string))) {
        problems.push(fitProblems.reference(table, row.id, to, id));
      }
    }
  }
  for (const position of structure.position.values()) {
    if (!structure[position.subject].has(position.id)) {
      problems.push(fitProblems.position(position.id, position.subject));
    }
  }
  for (const planned of structure.plannedTime.values()) {
    if (!structure[planned.subject].has(planned.id)) {
      problems.push(fitProblems.planned(planned.id, planned.subject));
    }
  }
  for (const state of structure.cardState.values()) {
    if (!structure[state.subject].has(state.id)) {
      problems.push(fitProblems.cardState(state.id, state.subject));
    }
  }
  const held = new Set<string>();
  const keyOf = ({ personId, role, squadId, productId }: Assignment) =>
    `${personId}\n${role}\n${squadId ?? ''}\n${productId ?? ''}`;
  // Most people hold one role: only of others it has to be known which.
  const first = new Map<Id, Assignment>();
  for (const row of structure.assignment.values()) {
    const known = first.get(row.personId);
    if (!known) {
      first.set(row.personId, row);
      continue;
    }
    held.add(keyOf(known));
    const key = keyOf(row);
    if (held.has(key)) problems.push(fitProblems.repeatedRole(row.id));
    held.add(key);
  }
  const lines = new Set<string>();
  for (const row of structure.reportingLine.values()) {
    const key = `${row.reportId}\n${row.managerId}`;
    if (lines.has(key)) problems.push(fitProblems.repeatedLine(row.id));
    lines.add(key);
  }
  return problems;
}

/** All problems of a plan, those of every scenario included. */
export function documentProblems(document: PlanDocument): string[] {
  const problems: string[] = [];
  const plan = document.plan.get('plan');
  if (!plan) problems.push(fitProblems.noSettings);
  else if (!document.scenario.has(plan.todayScenarioId)) {
    problems.push(fitProblems.noToday(plan.todayScenarioId));
  }
  for (const scenario of document.scenario.values()) {
    if (scenario.parentId !== null && !document.scenario.has(scenario.parentId)) {
      problems.push(fitProblems.noParent(scenario.id));
    }
  }
  for (const [id, structure] of document.structures) {
    if (!document.scenario.has(id)) problems.push(fitProblems.noScenario(id));
    problems.push(...structureProblems(structure));
  }
  return problems;
}
