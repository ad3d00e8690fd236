import { sameRow } from '../changes/apply.ts';
import { paySourceOf } from '../costs/pay.ts';
import { compareText } from '../model/compare-text.ts';
import { type PlanDocument, planOf } from '../model/document.ts';
import type { Waiver } from '../model/plan-entities.ts';
import type { PlanTable, Row } from '../model/tables.ts';
import { ruleById } from '../rules/all.ts';
import { formatMeasure } from '../rules/measure.ts';
import { packOf, thresholdInForce } from '../rules/packs.ts';
import type { RuleId } from '../rules/types.ts';
import { planChangeWords as words } from '../words/plan-changes.ts';
import { WHOLE_PLAN } from '../words/subjects.ts';

type Pair<T extends PlanTable> = readonly [was: Row<T> | null, is: Row<T> | null];

/** The rows of a table that differ, in the order of their ids. */
function pairs<T extends PlanTable>(
  before: PlanDocument,
  after: PlanDocument,
  table: T,
): Pair<T>[] {
  const [was, is] = [before[table], after[table]] as unknown as ReadonlyMap<string, Row<T>>[];
  if (!was || !is || was === is) return [];
  const ids = new Set([...was.keys(), ...is.keys()]);
  return [...ids].sort(compareText).flatMap((id): Pair<T>[] => {
    const [old, now] = [was.get(id) ?? null, is.get(id) ?? null];
    return sameRow(old, now) ? [] : [[old, now]];
  });
}

function ofPlan(before: PlanDocument, after: PlanDocument): string[] {
  const [was, is] = [planOf(before), planOf(after)];
  const told: string[] = [];
  if (was.name !== is.name) told.push(words.planNamed(was.name, is.name));
  if (was.todayScenarioId !== is.todayScenarioId) {
    const former =
      after.scenario.get(was.todayScenarioId) ?? before.scenario.get(was.todayScenarioId);
    const name = after.scenario.get(is.todayScenarioId)?.name ?? is.todayScenarioId;
    told.push(words.today(former?.name ?? null, name));
  }
  if (was.pack !== is.pack) told.push(words.pack(packOf(was.pack).title, packOf(is.pack).title));
  return told;
}

function ofScenarios(before: PlanDocument, after: PlanDocument): string[] {
  const nameOf = (id: string | null) =>
    (after.scenario.get(id ?? '') ?? before.scenario.get(id ?? ''))?.name ?? null;
  return pairs(before, after, 'scenario').flatMap(([was, is]) => {
    if (!was) return is ? [words.scenarioAdded(is.name, nameOf(is.parentId))] : [];
    if (!is) return [words.scenarioRemoved(was.name)];
    return [
      ...(was.name !== is.name ? [words.scenarioNamed(was.name, is.name)] : []),
      ...(was.intent !== is.intent ? [words.intent(is.name, is.intent)] : []),
      ...(was.archived !== is.archived ? [words.archived(is.name, is.archived)] : []),
      ...(was.parentId !== is.parentId ? [words.branchOf(is.name, nameOf(is.parentId))] : []),
    ];
  });
}

/** `“Direction and backlog on too many squads”: Squads is now 4 squads (before: 3 squads).` */
function ofThresholds(before: PlanDocument, after: PlanDocument): string[] {
  return pairs(before, after, 'threshold').flatMap(([was, is]) => {
    const { ruleId, key } = (is ?? was) as Row<'threshold'>;
    const rule = ruleById(ruleId);
    const spec = rule?.meta.thresholds[key];
    if (!rule || !spec) return [];
    const [from, to] = [before, after].map((document) => {
      const { value } = thresholdInForce(document, ruleId as RuleId, key, spec);
      return value === null ? words.off : formatMeasure({ value, unit: spec.unit });
    });
    return from === to ? [] : [words.threshold(rule.meta.title, spec.label, from ?? '', to ?? '')];
  });
}

function subjectOf(documents: readonly PlanDocument[], { subjectKind, subjectId }: Waiver): string {
  if (subjectKind === 'plan') return WHOLE_PLAN;
  for (const { structures } of documents) {
    for (const structure of structures.values()) {
      const name = structure[subjectKind].get(subjectId)?.name;
      if (name !== undefined) return name;
    }
  }
  return words.notThere;
}

/** Accepting a finding anew replaces the row: told by what is accepted, not by rows. */
function ofWaivers(before: PlanDocument, after: PlanDocument): string[] {
  const keyed = ({ waiver }: PlanDocument) =>
    new Map(
      [...waiver.values()].map((row) => [`${row.ruleId} ${row.subjectKind} ${row.subjectId}`, row]),
    );
  if (before.waiver === after.waiver) return [];
  const [old, now] = [keyed(before), keyed(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort(compareText).flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const waiver = (is ?? was) as Waiver;
    const rule = ruleById(waiver.ruleId)?.meta.title ?? waiver.ruleId;
    const subject = subjectOf([after, before], waiver);
    if (!is) return [words.withdrawn(rule, subject)];
    if (!was) return [words.accepted(rule, subject, is.until, is.reason)];
    if (was.until === is.until && was.reason === is.reason) return [];
    return [words.acceptedAnew(rule, subject, was.until, is.until)];
  });
}

function ofPay(before: PlanDocument, after: PlanDocument): string[] {
  const [was, is] = [paySourceOf(before), paySourceOf(after)];
  const currency = after.costSettings.get('costs')?.currency ?? 'USD';
  const former = before.costSettings.get('costs')?.currency ?? 'USD';
  return [
    ...(was.id !== is.id ? [words.paySource(was.title, is.title)] : []),
    ...(former !== currency ? [words.currency(former, currency)] : []),
    ...pairs(before, after, 'ownSalary').map(([old, now]) =>
      words.pay(words.payRoles[((now ?? old) as Row<'ownSalary'>).id], old, now, currency),
    ),
    ...pairs(before, after, 'titleSalary').map(([old, now]) =>
      words.titlePay(((now ?? old) as Row<'titleSalary'>).title, old, now, currency),
    ),
  ];
}

/**
 * What differs about the plan as a whole, in sentences: its name, its scenarios, rules, accepted
 * findings and pay. What differs inside the scenarios is told by comparing those.
 */
export function planSentences(before: PlanDocument, after: PlanDocument): readonly string[] {
  return [ofPlan, ofScenarios, ofThresholds, ofWaivers, ofPay].flatMap((tell) =>
    tell(before, after),
  );
}
