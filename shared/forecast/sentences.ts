import type { Structure } from '../model/document.ts';
import type { Assignment } from '../model/entities.ts';
import { group } from '../model/structure-index.ts';
import { subjectName } from '../rules/run.ts';
import type { Finding, RuleId, SubjectRef } from '../rules/types.ts';
import { type Remedy, forecastWords as words } from '../words/forecast.ts';
import { quarterText } from '../words/formats.ts';
import type { Named } from '../words/grammar.ts';
import type { ForecastQuarter } from './forecast.ts';
import { quarterAfter } from './quarters.ts';

/** What to have in time, by the beginning of the rule's name. */
const remedies: readonly (readonly [prefix: string, what: Remedy])[] = [
  ['split/', 'po'],
  ['missing/direction', 'pm'],
  ['missing/backlog-owner', 'po'],
  ['missing/po-support', 'po'],
  ['missing/filled-role', 'position'],
  ['missing/product-leader', 'leader'],
  ['overload/po-squads', 'anotherPo'],
  ['overload/pm-pos', 'anotherPm'],
  ['merge/', 'decide'],
];

function remedy(rule: RuleId): Remedy {
  return remedies.find(([prefix]) => rule.startsWith(prefix))?.[1] ?? 'settle';
}

type Roles = ReadonlyMap<string, readonly Assignment[]>;
const rolesIn = new WeakMap<
  Structure['assignment'],
  { readonly squad: Roles; readonly person: Roles }
>();

/** The roles on a squad, or of a person; being a member is none. */
function rolesOf({ assignment }: Structure, kind: SubjectRef['kind'], id: string) {
  let roles = rolesIn.get(assignment);
  if (!roles) {
    const held = [...assignment.values()].filter(({ role }) => role !== 'member');
    roles = {
      squad: group(held, ({ squadId }) => squadId),
      person: group(held, ({ personId }) => personId),
    };
    rolesIn.set(assignment, roles);
  }
  return roles[kind === 'squad' ? 'squad' : 'person'].get(id) ?? [];
}

/** Whether a squad or a person of a structure has to do with a finding. */
function isPart(structure: Structure, finding: Finding, { kind, id }: SubjectRef): boolean {
  const subjects = new Set(
    finding.subjects.flatMap((one) => {
      // Whoever holds a role for a product holds it on its squads.
      const productId = one.kind === 'squad' ? structure.squad.get(one.id)?.productId : null;
      return [`${one.kind} ${one.id}`, ...(productId ? [`product ${productId}`] : [])];
    }),
  );
  if (subjects.has(`${kind} ${id}`)) return true;
  const squad = kind === 'squad' ? structure.squad.get(id) : undefined;
  if (squad?.productId && finding.subjects.some((one) => one.id === squad.productId)) return true;
  for (const row of rolesOf(structure, kind, id)) {
    if (subjects.has(`person ${row.personId}`) && kind === 'squad') return true;
    if (kind === 'squad') continue;
    if (subjects.has(`squad ${row.squadId}`) || subjects.has(`product ${row.productId}`))
      return true;
  }
  return false;
}

interface Causes {
  readonly coming: readonly SubjectRef[];
  readonly going: readonly SubjectRef[];
}

/** What of the quarter's comings and goings the finding has to do with; all of them where nothing has. */
function causesOf(quarter: ForecastQuarter, finding: Finding, before: Structure): Causes {
  const coming = quarter.coming.filter((ref) => isPart(quarter.structure, finding, ref));
  const going = quarter.going.filter((ref) => isPart(before, finding, ref));
  return coming.length + going.length > 0 ? { coming, going } : quarter;
}

function named(structure: Structure, refs: readonly SubjectRef[]): Named[] {
  return refs.map((ref) => ({ name: subjectName(structure, ref) }));
}

/**
 * `With the third squad in Q3 2027, PM 06 reaches 3 squads: have a PO by Q2 2027.`
 * @param before the structure of the quarter before
 */
export function beginSentence(
  finding: Finding,
  quarter: ForecastQuarter,
  before: Structure,
): string {
  const { rule, measured, subjects } = finding;
  const when = quarterText(quarter.quarter);
  const by = quarterText(quarterAfter(quarter.quarter, -1));
  const { coming, going } = causesOf(quarter, finding, before);
  const counts = rule === 'split/squads' || rule === 'overload/po-squads';
  if (counts && coming.some(({ kind }) => kind === 'squad')) {
    const person = subjectName(quarter.structure, subjects[0]);
    const reached = { person, squads: measured?.value ?? 0, asPo: rule === 'overload/po-squads' };
    return words.reaches(reached, when, remedy(rule), by);
  }
  const moves = { coming: named(quarter.structure, coming), going: named(before, going) };
  return words.begins(moves, when, finding.message, remedy(rule), by);
}

/**
 * `Over from Q4 2027 on, as Grace comes: PM 06 holds …`
 * @param before the structure of the quarter before
 */
export function endSentence(finding: Finding, quarter: ForecastQuarter, before: Structure): string {
  const { coming, going } = causesOf(quarter, finding, before);
  const moves = { coming: named(quarter.structure, coming), going: named(before, going) };
  return words.over(moves, quarterText(quarter.quarter), finding.message);
}
