import { holdsRole } from '../../model/structure-index.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { formatNumber } from '../measure.ts';
import { defineRule } from '../types.ts';

export const poStoryFactory = defineRule({
  meta: {
    id: 'po/story-factory',
    subject: 'person',
    heldBy: ['po'],
    severity: 'advice',
    title: 'A PO who only writes stories',
    about:
      'A backlog fills the week of anybody who lets it. A PO who never steps back writes good stories for things that should not be built. Whoever holds both roles is judged by the share of backlog work instead.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'A PO risks becoming a full-time writer of stories who never asks whether the thing should be built at all.',
      },
    ],
    thresholds: {
      backlog: {
        label: 'Share of the week spent on the backlog',
        default: 90,
        min: 50,
        max: 100,
        step: 5,
        unit: 'percent',
        origin: {
          kind: 'ours',
          why: 'The article speaks of a full-time story writer and gives no number.',
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
      message: `${facts.person.name} spends ${formatNumber(backlog)} % of the week on the backlog and nothing on discovery or strategy.`,
      advice:
        'Keep a few hours a week to ask whether the next items are worth building: a customer interview, or time with the PM on what comes after this quarter.',
    };
  },
});
