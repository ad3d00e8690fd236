import {
  type CoveragePlace,
  defaultHolders,
  type Holders,
  holdersByHand,
  responsibilitiesOf,
  stateOf,
} from '../../coverage/coverage.ts';
import type { StructureIndex } from '../../model/structure-index.ts';
import { overlap as words } from '../../words/rules/coverage.ts';
import { holds, refs } from '../answers.ts';
import { backToRoles } from '../back-to-roles.ts';
import { cite } from '../cite.ts';
import { contestedDecisions } from '../pair/power-struggle.ts';
import {
  defineRule,
  type Finding,
  type RuleContext,
  type RuleId,
  type Suggestion,
} from '../types.ts';

/** A responsibility that several people hold. */
interface Shared {
  readonly id: string;
  readonly label: string;
  readonly holders: Holders;
}

/** Findings of this place itself, not those that only name it. */
function firingHere(place: CoveragePlace, { firing }: RuleContext): ReadonlyMap<RuleId, Finding> {
  const here = (['pair', 'pm', 'contact'] as const)
    .flatMap((kind) => firing(kind, place))
    .filter(({ subjects: [first] }) => first.kind === place.kind && first.id === place.id);
  return new Map(here.map((finding) => [finding.rule, finding]));
}

/** The finding that tells of one shared responsibility already: by its decision, or by its cause. */
function tellerOf(
  { id, holders }: Shared,
  kind: CoveragePlace['kind'],
  here: ReadonlyMap<RuleId, Finding>,
): Finding | undefined {
  const struggle = here.get('pair/power-struggle');
  const vague = here.get('pm/vague-ownership');
  if (struggle && contestedDecisions[kind][id]) return struggle;
  if (id === 'contact' && here.has('contact/several')) return here.get('contact/several');
  // Two holders of one role share all that the role holds: that is one matter, not a dozen.
  return holders.byHand ? undefined : (vague ?? struggle);
}

function toDefault(
  index: StructureIndex,
  place: CoveragePlace,
  name: string,
  shared: readonly Shared[],
): readonly Suggestion[] {
  if (shared.some(({ holders }) => !holders.byHand)) return [];
  const ids = shared.map(({ id }) => id);
  return backToRoles(index, place, ids, (to) => words.backToRoles(shared.length, to, name));
}

export const coverageOverlap = defineRule({
  meta: {
    id: 'coverage/overlap',
    subject: 'product',
    alsoOn: 'squad',
    severity: 'warning',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {},
    needs: [],
    after: ['pair', 'pm', 'contact'],
  },
  check(index, id, _thresholds, context, kind) {
    const place: CoveragePlace = { kind: kind === 'squad' ? 'squad' : 'product', id };
    const byHand = holdersByHand(index, place);
    const standard = defaultHolders(index, place);
    if (stateOf(standard) === 'gap' && byHand.size === 0) return null;
    if (byHand.size === 0 && !standard.overlap) return holds;
    const all = responsibilitiesOf(place.kind).flatMap((row): Shared[] => {
      const holders = byHand.get(row.id) ?? standard;
      return holders.overlap ? [{ id: row.id, label: row.label, holders }] : [];
    });
    if (all.length === 0) return holds;
    const here = firingHere(place, context);
    const tellers = all.map((shared) => tellerOf(shared, place.kind, here));
    const untold = all.filter((_, at) => !tellers[at]);
    const told = untold.length > 0 ? untold : all;
    const name = index.structure[place.kind].get(id)?.name ?? id;
    const people = new Set(told.flatMap(({ holders }) => holders.people));
    const filled = [...people].filter(({ open }) => !open);
    return {
      verdict: 'fires',
      measured: { value: told.length, unit: 'responsibilities' },
      threshold: null,
      message: words.message(
        name,
        filled,
        told.map(({ label }) => label),
      ),
      also: refs('person', filled),
      advice: words.advice,
      suggestions: toDefault(index, place, name, told),
      toldBy: untold.length > 0 ? [] : [...new Set(tellers.flatMap((teller) => teller ?? []))],
    };
  },
});
