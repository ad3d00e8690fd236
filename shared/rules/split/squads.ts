import { holdsRole } from '../../model/structure-index.ts';
import { counted, namesOf } from '../../words/grammar.ts';
import { holds } from '../answers.ts';
import { combinedSquadsOf } from '../combined.ts';
import { handOver, neediestFirst } from '../hand-over.ts';
import { defineRule } from '../types.ts';

export const splitSquads = defineRule({
  meta: {
    id: 'split/squads',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'critical',
    title: 'One person holds both roles on too many squads',
    about:
      'One person can set the direction of several squads, but each backlog wants daily attention. From the third squad on, whoever does both for all of them gives up the direction first. The way out is a Product Owner for the backlog of each squad.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'Split the roles from three squads on: one PM sets the strategy of several squads, and a PO looks after the backlog of each. One person for both works below three squads.',
      },
    ],
    thresholds: {
      squads: {
        label: 'Squads on which one person holds both roles',
        default: 3,
        min: 1,
        max: 20,
        step: 1,
        unit: 'squads',
        origin: { kind: 'article', source: '000' },
      },
    },
    needs: [],
  },
  // An open position counts as well: whoever fills it would start with too much.
  check(index, id, { squads: limit }) {
    const facts = index.people.get(id);
    if (!facts || limit === null || !holdsRole(facts, 'pm')) return null;
    const { person, combinedSquads } = facts;
    const count = combinedSquads.length;
    if (count < limit) return holds;
    const neediest = neediestFirst(combinedSquadsOf(index, facts));
    const enough = count - limit + 1;
    const from = () => [person];
    return {
      verdict: 'fires',
      measured: { value: count, unit: 'squads' },
      threshold: { value: limit, unit: 'squads' },
      message: `${person.name} holds direction and backlog on ${counted(count, 'squad')}: ${namesOf(combinedSquads)}.`,
      advice:
        'Give the backlog of each squad to a PO of its own and leave the direction where it is. Starting with the largest backlogs frees the most time.',
      suggestions: [
        handOver('add-pos', neediest.slice(0, enough), from),
        ...(enough < count ? [handOver('add-pos-everywhere', neediest, from)] : []),
      ],
    };
  },
});
