import { holdsRole } from '../../model/structure-index.ts';
import { squads as words } from '../../words/rules/split.ts';
import { holds } from '../answers.ts';
import { cite } from '../cite.ts';
import { combinedSquadsOf } from '../combined.ts';
import { handOver, neediestFirst } from '../hand-over.ts';
import { defineRule } from '../types.ts';

export const splitSquads = defineRule({
  meta: {
    id: 'split/squads',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'critical',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      squads: {
        label: words.thresholds.squads,
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
      message: words.message(person.name, combinedSquads),
      advice: words.advice,
      suggestions: [
        handOver('add-pos', neediest.slice(0, enough), from),
        ...(enough < count ? [handOver('add-pos-everywhere', neediest, from)] : []),
      ],
    };
  },
});
