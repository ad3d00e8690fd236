import {
  type CoveragePlace,
  defaultHolders,
  type Holders,
  holdersByHand,
} from '../../coverage/coverage.ts';
import type { Person } from '../../model/entities.ts';
import type { StructureIndex } from '../../model/structure-index.ts';
import { namesOf } from '../../words/grammar.ts';
import { powerStruggle as words } from '../../words/rules/pair.ts';
import { holds, refs } from '../answers.ts';
import { backToRoles } from '../back-to-roles.ts';
import { cite } from '../cite.ts';
import { defineRule, type Finding, type RuleContext, type Suggestion } from '../types.ts';

/** The decisions that the roles fight over, and how a sentence names them. */
export const contestedDecisions: Readonly<
  Record<CoveragePlace['kind'], Readonly<Record<string, string>>>
> = {
  product: { 'quarterly-priorities': words.decisions.quarterlyPriorities },
  squad: {
    'backlog-order': words.decisions.backlogOrder,
    'sprint-scope': words.decisions.sprintScope,
  },
};

interface Contested {
  readonly responsibility: string;
  readonly words: string;
  readonly holders: Holders;
  readonly people: readonly Person[];
}

function contestedIn(index: StructureIndex, place: CoveragePlace): Contested[] {
  const byHand = holdersByHand(index, place);
  const standard = defaultHolders(index, place);
  return Object.entries(contestedDecisions[place.kind]).flatMap(([responsibility, words]) => {
    const holders = byHand.get(responsibility) ?? standard;
    const people = holders.people.filter(({ open }) => !open);
    return holders.overlap ? [{ responsibility, words, holders, people }] : [];
  });
}

function decisionsOf(contested: readonly Contested[]): string[] {
  return contested.map(({ words }) => words);
}

function inWords(name: string, contested: readonly Contested[]): string {
  const parties = new Set(contested.map(({ people }) => namesOf(people)));
  const [first] = contested;
  return first && parties.size === 1
    ? words.message(first.people, decisionsOf(contested), name)
    : words.messageOnEach(contested, name);
}

/** Safe where every one of these is set by hand, and the roles would leave it to one holder. */
function toDefault(
  index: StructureIndex,
  place: CoveragePlace,
  name: string,
  contested: readonly Contested[],
): readonly Suggestion[] {
  if (contested.some(({ holders }) => !holders.byHand)) return [];
  const ids = contested.map(({ responsibility }) => responsibility);
  return backToRoles(index, place, ids, (to) =>
    words.backToRoles(to, decisionsOf(contested), name),
  );
}

/**
 * Two PMs of a product who hold its backlogs as well contest those by the same default as the
 * quarter’s priorities: that is told once, with the product.
 */
function toldWithProduct(
  index: StructureIndex,
  place: CoveragePlace,
  contested: readonly Contested[],
  { firing }: RuleContext,
): readonly Finding[] {
  const facts = place.kind === 'squad' ? index.squads.get(place.id) : undefined;
  const owner = facts?.backlogOwner;
  if (!facts?.product || owner?.kind !== 'people' || owner.from !== 'direction') return [];
  const ownPm = facts.assignments.some(({ role }) => role === 'pm');
  if (ownPm || contested.some(({ holders }) => holders.byHand)) return [];
  const { id } = facts.product;
  return firing('pair', { kind: 'product', id }).filter(({ subjects }) => subjects[0].id === id);
}

export const pairPowerStruggle = defineRule({
  meta: {
    id: 'pair/power-struggle',
    subject: 'product',
    alsoOn: 'squad',
    severity: 'critical',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {},
    needs: [],
    after: ['pair'],
  },
  check(index, id, _thresholds, context, kind) {
    const place: CoveragePlace = { kind: kind === 'squad' ? 'squad' : 'product', id };
    const standard = defaultHolders(index, place);
    const byHand = holdersByHand(index, place);
    if (standard.people.length === 0 && !standard.team && byHand.size === 0) return null;
    const contested = contestedIn(index, place);
    if (contested.length === 0) return holds;
    const name = index.structure[place.kind].get(id)?.name ?? id;
    const people = [...new Set(contested.flatMap((one) => one.people))];
    return {
      verdict: 'fires',
      measured: { value: people.length, unit: 'people' },
      threshold: null,
      message: inWords(name, contested),
      also: refs('person', people),
      advice: words.advice,
      suggestions: toDefault(index, place, name, contested),
      toldBy: toldWithProduct(index, place, contested, context),
    };
  },
});
