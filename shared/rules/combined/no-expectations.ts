import { listOf, namesOf } from '../../words/grammar.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { defineRule } from '../types.ts';

export const combinedNoExpectations = defineRule({
  meta: {
    id: 'combined/no-expectations',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'advice',
    title: 'Both roles, and no word on what is expected',
    about:
      'One person for both roles is judged by what is loudest, and that is the backlog. Stated expectations and measures of success for both halves keep the quiet half alive.',
    citations: [
      {
        kind: 'article',
        source: '003',
        says: 'Where the roles are combined, see that clear expectations and success metrics balance strategic and tactical work.',
      },
    ],
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
      ...(direction === false ? ['the direction half'] : []),
      ...(backlog === false ? ['the backlog half'] : []),
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
      message: `${facts.person.name} holds direction and backlog of ${namesOf(facts.combinedSquads)} without stated expectations for ${listOf(without)} of the work.`,
      advice:
        'State what is expected of each half and how it is measured: an outcome for the direction, clarity and flow for the backlog.',
    };
  },
});
