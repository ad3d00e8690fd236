import { resetResponsibilities } from '../../commands/responsibility-holders.ts';
import {
  type CoveragePlace,
  defaultHolders,
  holdersByHand,
  responsibilitiesOf,
  stateOf,
} from '../../coverage/coverage.ts';
import type { StructureIndex } from '../../model/structure-index.ts';
import { counted, listOf, namesOf } from '../../words/grammar.ts';
import { holds } from '../answers.ts';
import { defineRule, type Finding, type RuleContext, type Suggestion } from '../types.ts';

/** Findings on the role that would hold everything here by default, where nobody has it. */
function missingRole(
  index: StructureIndex,
  { kind, id }: CoveragePlace,
  { firing }: RuleContext,
): readonly Finding[] {
  const squads = kind === 'squad' ? [{ id }] : (index.squadsByProduct.get(id) ?? []);
  const rule = kind === 'squad' ? 'missing/backlog-owner' : 'missing/direction';
  return squads.flatMap((squad) =>
    firing('missing', { kind: 'squad', id: squad.id }).filter((other) => other.rule === rule),
  );
}

/** Safe where the roles name a holder: what is taken back is a cell that says "nobody". */
function toDefault(
  index: StructureIndex,
  place: CoveragePlace,
  name: string,
  gaps: readonly string[],
): readonly Suggestion[] {
  const standard = defaultHolders(index, place);
  if (stateOf(standard) !== 'held') return [];
  const on = place.kind === 'squad' ? { squadId: place.id } : { productId: place.id };
  const cells = gaps.map((responsibility) => ({ responsibility, on }));
  const holder = standard.team ? 'the team' : namesOf(standard.people);
  const what = gaps.length === 1 ? 'it' : 'them';
  return [
    {
      id: 'back-to-roles',
      label: `Give ${what} to ${holder}, by the roles held for ${name}`,
      changes: (structure) => resetResponsibilities(structure, cells),
    },
  ];
}

export const coverageGap = defineRule({
  meta: {
    id: 'coverage/gap',
    subject: 'product',
    alsoOn: 'squad',
    severity: 'warning',
    title: 'Responsibilities that nobody holds',
    about:
      'The titles matter less than that every responsibility is somebody’s. Strategy is looked at by product, execution by squad. Whoever holds a role holds its responsibilities unless the matrix says otherwise; where a whole role is missing, that is told as the missing role.',
    citations: [
      {
        kind: 'article',
        source: '003',
        says: 'A gap analysis maps responsibilities to needs and shows what nobody does.',
      },
      {
        kind: 'article',
        source: '003',
        says: 'Misunderstanding the two roles leads to inefficiency, missed deadlines and poor outcomes.',
      },
      {
        kind: 'article',
        source: '004',
        says: 'A setup is healthy when the direction and the shaping of the next work are truly covered, whatever the titles.',
      },
    ],
    thresholds: {},
    needs: [],
    after: ['missing'],
  },
  check(index, id, _thresholds, context, kind) {
    const place: CoveragePlace = { kind: kind === 'squad' ? 'squad' : 'product', id };
    const byHand = holdersByHand(index, place);
    const uncovered = stateOf(defaultHolders(index, place)) === 'gap';
    // A product without squads has nothing to be responsible for yet.
    if (kind === 'product' && !index.squadsByProduct.has(id) && byHand.size === 0) return null;
    if (byHand.size === 0 && !uncovered) return holds;
    const all = responsibilitiesOf(place.kind);
    const set = all.filter((row) => {
      const holders = byHand.get(row.id);
      return holders && stateOf(holders) === 'gap';
    });
    // What was set to nobody is told here; what a missing role leaves open is told with that role.
    const role = uncovered && set.length === 0 ? missingRole(index, place, context) : [];
    const gaps =
      set.length > 0 || role.length === 0 ? set : all.filter((row) => !byHand.has(row.id));
    if (gaps.length === 0) return holds;
    const name = index.structure[place.kind].get(id)?.name ?? id;
    const labels = gaps.map(({ label }) => `“${label}”`);
    return {
      verdict: 'fires',
      measured: { value: gaps.length, unit: 'responsibilities' },
      threshold: null,
      message: `Nobody holds ${counted(gaps.length, 'responsibility', 'responsibilities')} for ${name}: ${listOf(labels)}.`,
      advice:
        'Name somebody for each, or say openly that it is not done: hire, share the tasks out anew, or keep only what has a measurable outcome.',
      suggestions: toDefault(
        index,
        place,
        name,
        gaps.map((row) => row.id),
      ),
      toldBy: role,
    };
  },
});
