import { teamSize as words } from '../../words/rules/split.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { handOver } from '../hand-over.ts';
import { defineRule } from '../types.ts';

export const splitTeamSize = defineRule({
  meta: {
    id: 'split/team-size',
    subject: 'squad',
    severity: 'advice',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      people: {
        label: words.thresholds.people,
        default: 6,
        min: 1,
        max: 50,
        step: 1,
        unit: 'people',
        origin: { kind: 'article', source: '003' },
      },
    },
    needs: ['squad.size'],
  },
  check(index, id, { people: limit }) {
    const facts = index.squads.get(id);
    if (!facts || limit === null) return null;
    const { squad, combined, size } = facts;
    if (combined.length === 0) return holds;
    if (size === null) return cannotTell([lacking('squad.size', id)]);
    if (size <= limit) return holds;
    return {
      verdict: 'fires',
      measured: { value: size, unit: 'people' },
      threshold: { value: limit, unit: 'people' },
      message: words.message(squad.name, size, combined),
      also: refs('person', combined),
      advice: words.advice,
      suggestions: [handOver('add-po', [facts])],
    };
  },
});
