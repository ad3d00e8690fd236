import { resetResponsibilities } from '../../commands/responsibility-holders.ts';
import {
  type CoveragePlace,
  defaultHolders,
  type Holders,
  holdersByHand,
  stateOf,
} from '../../coverage/coverage.ts';
import type { Person } from '../../model/entities.ts';
import type { StructureIndex } from '../../model/structure-index.ts';
import { listOf, namesOf } from '../../words/grammar.ts';
import { holds, refs } from '../answers.ts';
import { defineRule, type Finding, type RuleContext, type Suggestion } from '../types.ts';

/** The decisions that the roles fight over, and how a sentence names them. */
export const contestedDecisions: Readonly<
  Record<CoveragePlace['kind'], Readonly<Record<string, string>>>
> = {
  product: { 'quarterly-priorities': 'the quarterly priorities' },
  squad: { 'backlog-order': 'the order of the backlog', 'sprint-scope': 'the scope of the sprint' },
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

function inWords(name: string, contested: readonly Contested[]): string {
  const parties = new Set(contested.map(({ people }) => namesOf(people)));
  const [party = ''] = parties;
  if (parties.size === 1) {
    const both = contested[0]?.people.length === 2 ? 'both' : 'all';
    return `${party} ${both} decide ${listOf(contested.map(({ words }) => words))} of ${name}.`;
  }
  const each = contested.map(({ words, people }) => `${words} (${namesOf(people)})`);
  return `More than one person decides ${listOf(each)} of ${name}.`;
}

/** Safe where every one of these is set by hand, and the roles would leave it to one holder. */
function toDefault(
  index: StructureIndex,
  place: CoveragePlace,
  name: string,
  contested: readonly Contested[],
): readonly Suggestion[] {
  const standard = defaultHolders(index, place);
  if (stateOf(standard) !== 'held' || contested.some(({ holders }) => !holders.byHand)) return [];
  const on = place.kind === 'squad' ? { squadId: place.id } : { productId: place.id };
  const cells = contested.map(({ responsibility }) => ({ responsibility, on }));
  const holder = standard.team ? 'the team' : namesOf(standard.people);
  return [
    {
      id: 'back-to-roles',
      label: `Let ${holder} alone decide ${listOf(contested.map(({ words }) => words))} of ${name}`,
      changes: (structure) => resetResponsibilities(structure, cells),
    },
  ];
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
    title: 'Two people hold the same decision',
    about:
      'The quarter’s priorities, the order of a backlog and the scope of a sprint can each be decided by one person. Where two hold the same decision, one reorders and the other objects, and the team waits or picks whom to obey.',
    citations: [
      {
        kind: 'article',
        source: '001',
        says: 'Unclear authority makes conflict: the PO reorders by what engineering prefers, the PM objects for strategy. Let the PM set the quarter’s priorities and the PO run the sprints within them; the PM overrules a sprint only for major strategic reasons.',
      },
    ],
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
      advice:
        'Say who decides what: the PM sets the quarter’s priorities, one PO the order and the sprints within them, and the PM overrules a sprint only for a major strategic reason.',
      suggestions: toDefault(index, place, name, contested),
      toldBy: toldWithProduct(index, place, contested, context),
    };
  },
});
