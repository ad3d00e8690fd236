import { standups as words } from '../../words/rules/split.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { cite } from '../cite.ts';
import { combinedSquadsOf } from '../combined.ts';
import { handOver, neediestFirst } from '../hand-over.ts';
import { defineRule } from '../types.ts';

export const splitStandups = defineRule({
  meta: {
    id: 'split/standups',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'warning',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {},
    needs: ['person.standups', 'person.strategy-time'],
  },
  check(index, id) {
    const facts = index.people.get(id);
    // An open position attends nothing yet.
    if (!facts || facts.person.open || facts.combinedSquads.length === 0) return null;
    const { name, canAttendStandups, hasTimeForStrategy } = facts.person;
    const noStandups = canAttendStandups === false;
    const noStrategy = hasTimeForStrategy === false;
    if (!noStandups && !noStrategy) {
      const missing = [
        ...(canAttendStandups === null ? [lacking('person.standups', id)] : []),
        ...(hasTimeForStrategy === null ? [lacking('person.strategy-time', id)] : []),
      ];
      return missing.length > 0 ? cannotTell(missing) : holds;
    }
    const only = noStandups ? words.messageOnStandups : words.messageOnStrategy;
    const message = noStandups && noStrategy ? words.messageOnBoth : only;
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message: message(name, facts.combinedSquads),
      advice: words.advice,
      suggestions: [
        handOver('add-pos', neediestFirst(combinedSquadsOf(index, facts)), () => [facts.person]),
      ],
    };
  },
});
