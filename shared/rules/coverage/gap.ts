import {
  type CoveragePlace,
  defaultHolders,
  holdersByHand,
  responsibilitiesOf,
  stateOf,
} from '../../coverage/coverage.ts';
import type { StructureIndex } from '../../model/structure-index.ts';
import { gap as words } from '../../words/rules/coverage.ts';
import { holds } from '../answers.ts';
import { backToRoles } from '../back-to-roles.ts';
import { defineRule, type Finding, type RuleContext } from '../types.ts';

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

export const coverageGap = defineRule({
  meta: {
    id: 'coverage/gap',
    subject: 'product',
    alsoOn: 'squad',
    severity: 'warning',
    title: words.title,
    about: words.about,
    citations: [
      {
        kind: 'article',
        source: '003',
        says: words.says.gaps,
      },
      {
        kind: 'article',
        source: '003',
        says: words.says.outcomes,
      },
      {
        kind: 'article',
        source: '004',
        says: words.says['004'],
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
    return {
      verdict: 'fires',
      measured: { value: gaps.length, unit: 'responsibilities' },
      threshold: null,
      message: words.message(
        name,
        gaps.map(({ label }) => label),
      ),
      advice: words.advice,
      // Safe: what is taken back is a cell that says "nobody".
      suggestions: backToRoles(
        index,
        place,
        gaps.map((row) => row.id),
        (holders) => words.backToRoles(gaps.length, holders, name),
      ),
      toldBy: role,
    };
  },
});
