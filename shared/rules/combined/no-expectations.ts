import { noExpectations as words } from '../../words/rules/combined.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule } from '../types.ts';

export const combinedNoExpectations = defineRule({
  meta: {
    id: 'combined/no-expectations',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'advice',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {},
    needs: ['answers.direction-expectations', 'answers.backlog-expectations'],
  },
  check(index, id) {
    const facts = index.people.get(id);
    // Nothing is agreed with an open position yet.
    if (!facts || facts.person.open || facts.combinedSquads.length === 0) return null;
    const answers = index.structure.roleAnswers.get(id);
    const direction = answers?.directionExpectations ?? null;
    const backlog = answers?.backlogExpectations ?? null;
    const without = [
      ...(direction === false ? (['direction'] as const) : []),
      ...(backlog === false ? (['backlog'] as const) : []),
    ];
    if (without.length === 0) {
      const missing = [
        ...(direction === null ? [lacking('answers.direction-expectations', id)] : []),
        ...(backlog === null ? [lacking('answers.backlog-expectations', id)] : []),
      ];
      return missing.length > 0 ? cannotTell(missing) : holds;
    }
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message: words.message(facts.person.name, facts.combinedSquads, without),
      advice: words.advice,
    };
  },
});
