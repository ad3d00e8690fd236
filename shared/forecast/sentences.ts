import type { Structure } from '../model/document.ts';
import { subjectName } from '../rules/run.ts';
import type { Finding, RuleId, SubjectRef } from '../rules/types.ts';
import { counted, listOf, namesOf } from '../rules/words.ts';
import type { ForecastQuarter } from './forecast.ts';
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

function isPart(
  { structure }: ForecastQuarter,
  finding: Finding,
  { kind, id }: SubjectRef,
): boolean {
  const subjects = new Set(finding.subjects.map((one) => `${one.kind} ${one.id}`));
  if (subjects.has(`${kind} ${id}`)) return true;
  const squad = kind === 'squad' ? structure.squad.get(id) : undefined;
  if (squad?.productId && subjects.has(`product ${squad.productId}`)) return true;
  const rows = [...structure.assignment.values()];
  const field = kind === 'squad' ? 'squadId' : 'personId';
  return rows.some((row) => {
    if (row[field] !== id || row.role === 'member') return false;
    return kind === 'squad'
      ? subjects.has(`person ${row.personId}`)
      : subjects.has(`squad ${row.squadId}`) || subjects.has(`product ${row.productId}`);
  });
}

const name = (structure: Structure) => (ref: SubjectRef) => ({ name: subjectName(structure, ref) });

/** What of the quarter's comings and goings the finding has to do with; all of them where nothing is close. */
function causes(quarter: ForecastQuarter, finding: Finding): string {
  const near = quarter.coming.filter((ref) => isPart(quarter, finding, ref));
  const coming = near.length > 0 ? near : quarter.coming;
  if (coming.length > 0) return namesOf(coming.map(name(quarter.structure)));
  return '';
}

/** `With the third squad in 2027-Q3, PM 06 reaches three squads: have a PO by 2027-Q2.` */
export function beginSentence(finding: Finding, quarter: ForecastQuarter): string {
  const { rule, measured, subjects } = finding;
  const by = quarterAfter(quarter.quarter, -1);
  const act = `${remedy(rule)} by ${by}`;
  const who = subjectName(quarter.structure, subjects[0]);
  const count = measured?.value ?? 0;
  if (rule === 'split/squads' || rule === 'overload/po-squads') {
    const nth = ordinals[count];
    const role = rule === 'split/squads' ? '' : ' as PO';
    const squad = nth ? `the ${nth} squad` : 'another squad';
    return `With ${squad} in ${quarter.quarter}, ${who} reaches ${counted(count, 'squad')}${role}: ${act}.`;
  }
  const cause = causes(quarter, finding);
  const opening = cause ? `With ${cause} in ${quarter.quarter}` : `From ${quarter.quarter} on`;
  const said = finding.message.replace(/\.$/, '');
  return `${opening}: ${said}. ${act.charAt(0).toUpperCase()}${act.slice(1)}.`;
}

/** `It ends with 2027-Q4, when Grace comes.` */
export function endSentence(
  { message }: Finding,
  quarter: ForecastQuarter,
  before: Structure,
): string {
  const parts = [
    quarter.coming.length > 0
      ? `${namesOf(quarter.coming.map(name(quarter.structure)))} ${quarter.coming.length === 1 ? 'comes' : 'come'}`
      : '',
    quarter.going.length > 0
      ? `${namesOf(quarter.going.map(name(before)))} ${quarter.going.length === 1 ? 'goes' : 'go'}`
      : '',
  ].filter(Boolean);
  const when = parts.length > 0 ? `, when ${listOf(parts)}` : '';
  return `Over from ${quarter.quarter} on${when}: ${message}`;
}
