import { holdsRole } from '../../model/structure-index.ts';
import { storyFactory as words } from '../../words/rules/po.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule } from '../types.ts';

export const poStoryFactory = defineRule({
  meta: {
    id: 'po/story-factory',
    subject: 'person',
    heldBy: ['po'],
    severity: 'advice',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      backlog: {
        label: words.thresholds.backlog,
        default: 90,
        min: 50,
        max: 100,
        step: 5,
        unit: 'percent',
        origin: {
          kind: 'ours',
          why: words.why,
        },
      },
    },
    needs: ['time-split.backlog', 'time-split.discovery', 'time-split.strategy'],
  },
  check(index, id, { backlog: limit }) {
    const facts = index.people.get(id);
    if (!facts || limit === null || facts.person.open) return null;
    if (!holdsRole(facts, 'po') || holdsRole(facts, 'pm')) return null;
    const week = index.structure.timeSplit.get(id);
    const backlog = week?.backlog ?? null;
    const discovery = week?.discovery ?? null;
    const strategy = week?.strategy ?? null;
    // Any of the three can settle it alone.
    if ((backlog !== null && backlog < limit) || discovery || strategy) return holds;
    if (backlog === null || discovery === null || strategy === null) {
      return cannotTell([
        ...(backlog === null ? [lacking('time-split.backlog', id)] : []),
        ...(discovery === null ? [lacking('time-split.discovery', id)] : []),
        ...(strategy === null ? [lacking('time-split.strategy', id)] : []),
      ]);
    }
    return {
      verdict: 'fires',
      measured: { value: backlog, unit: 'percent' },
      threshold: { value: limit, unit: 'percent' },
      message: words.message(facts.person.name, backlog),
      advice: words.advice,
    };
  },
});
