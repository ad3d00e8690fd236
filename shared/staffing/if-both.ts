import { blankPerson, blankSquad } from '../model/blank-rows.ts';
import type { PlanDocument, Structure } from '../model/document.ts';
import type { Assignment, Squad } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { ruleById } from '../rules/all.ts';
import { runRules } from '../rules/run.ts';
import type { RuleId } from '../rules/types.ts';
import { rulesOnBoth } from './clearable.ts';

/**
 * Asks the rules themselves where they would fire if one person held both roles: on a made-up
 * structure in which every squad has such a person, and every person such a squad. So the model
 * never repeats a rule's facts or thresholds.
 */
export function firesIfBoth(
  document: PlanDocument,
  { structure }: StructureIndex,
  today: string,
  keyOf: (rule: RuleId, subjectId: Id) => string,
): ReadonlySet<string> {
  const person = new Map(structure.person);
  const squad = new Map<Id, Squad>();
  const assignment = new Map<Id, Assignment>();
  const pm = (personId: Id, squadId: Id) =>
    assignment.set(`both ${squadId}`, {
      ...{ id: `both ${squadId}`, personId, squadId, productId: null },
      ...{ role: 'pm', share: null, acting: false },
    });
  for (const row of structure.assignment.values()) {
    if (row.role === 'member') assignment.set(row.id, row);
  }
  for (const row of structure.squad.values()) {
    squad.set(row.id, { ...row, ordersOwnBacklog: false });
    person.set(`both ${row.id}`, { ...blankPerson, id: `both ${row.id}`, name: row.name });
    pm(`both ${row.id}`, row.id);
  }
  for (const { id, name } of structure.person.values()) {
    squad.set(`of ${id}`, { ...blankSquad, id: `of ${id}`, name });
    pm(id, `of ${id}`);
  }
  const madeUp: Structure = { ...structure, person, squad, assignment };
  const rules = rulesOnBoth.flatMap((id) => ruleById(id) ?? []);
  const { findings, accepted } = runRules(rules, document, madeUp, { today });
  return new Set(
    [...findings, ...accepted].map(({ rule, subjects }) => keyOf(rule, subjects[0].id)),
  );
}
