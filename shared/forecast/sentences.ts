import type { Structure } from '../model/document.ts';
import type { Assignment } from '../model/entities.ts';
import { group } from '../model/structure-index.ts';
import { subjectName } from '../rules/run.ts';
import type { Finding, RuleId, SubjectRef } from '../rules/types.ts';
import { counted, namesOf } from '../words/grammar.ts';
import type { ForecastQuarter } from './forecast.ts';
import { quarterWords } from './quarter-words.ts';
import { quarterAfter } from './quarters.ts';

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** What to have in time, by the beginning of the rule's name. */
const remedies: readonly (readonly [prefix: string, what: string])[] = [
  ['split/', 'have a PO'],
  ['missing/direction', 'have a PM'],
  ['missing/backlog-owner', 'have a PO'],
  ['missing/po-support', 'have a PO'],
  ['missing/filled-role', 'fill the position'],
  ['missing/product-leader', 'have a product leader'],
  ['overload/po-squads', 'have another PO'],
  ['overload/pm-pos', 'have another PM'],
  ['merge/', 'decide whether one person is to do both'],
];

function remedy(rule: RuleId): string {
  return remedies.find(([prefix]) => rule.startsWith(prefix))?.[1] ?? 'settle it';
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

function namesIn(structure: Structure, refs: readonly SubjectRef[]): string {
  return namesOf(refs.map((ref) => ({ name: subjectName(structure, ref) })));
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
  const when = quarterWords(quarter.quarter);
  const act = `${remedy(rule)} by ${quarterWords(quarterAfter(quarter.quarter, -1))}`;
  const { coming, going } = causesOf(quarter, finding, before);
  const counts = rule === 'split/squads' || rule === 'overload/po-squads';
  if (counts && coming.some(({ kind }) => kind === 'squad')) {
    const count = measured?.value ?? 0;
    const nth = ordinals[count];
    const who = subjectName(quarter.structure, subjects[0]);
    const squad = nth ? `the ${nth} squad` : 'another squad';
    const role = rule === 'split/squads' ? '' : ' as PO';
    return `With ${squad} in ${when}, ${who} reaches ${counted(count, 'squad')}${role}: ${act}.`;
  }
  const causes = [
    coming.length > 0 ? `with ${namesIn(quarter.structure, coming)}` : '',
    going.length > 0 ? `without ${namesIn(before, going)}` : '',
  ].filter(Boolean);
  const opening = causes.length > 0 ? `${causes.join(' and ')} from ${when} on` : `from ${when} on`;
  return `${capital(opening)}: ${finding.message.replace(/\.$/, '')}. ${capital(act)}.`;
}

/**
 * `Over from Q4 2027 on, as Grace comes: PM 06 holds …`
 * @param before the structure of the quarter before
 */
export function endSentence(finding: Finding, quarter: ForecastQuarter, before: Structure): string {
  const { coming, going } = causesOf(quarter, finding, before);
  const comes = coming.length === 1 ? 'comes' : 'come';
  const goes = going.length === 1 ? 'goes' : 'go';
  const parts = [
    coming.length > 0 ? `${namesIn(quarter.structure, coming)} ${comes}` : '',
    going.length > 0 ? `${namesIn(before, going)} ${goes}` : '',
  ].filter(Boolean);
  const when = parts.length > 0 ? `, as ${parts.join(' and ')}` : '';
  return `Over from ${quarterWords(quarter.quarter)} on${when}: ${finding.message}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
