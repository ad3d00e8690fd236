import { titleKindOfPerson } from '../../model/title-kind.ts';
import { backlogOnly as words } from '../../words/rules/title.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule } from '../types.ts';

export const titleBacklogOnly = defineRule({
  meta: {
    id: 'title/backlog-only',
    subject: 'person',
    severity: 'warning',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {},
    needs: ['audit.sets-roadmap', 'audit.market-research'],
    after: ['title'],
  },
  check(index, id, _thresholds, { firing }) {
    const person = index.structure.person.get(id);
    // An open position sets no roadmap yet.
    if (!person || person.open || titleKindOfPerson(person) !== 'pm') return null;
    const audit = index.structure.titleAudit.get(id);
    const setsRoadmap = audit?.setsRoadmap ?? null;
    const doesResearch = audit?.doesMarketResearch ?? null;
    // Either of the two is strategic work and settles it.
    if (setsRoadmap || doesResearch) return holds;
    if (setsRoadmap === null || doesResearch === null) {
      return cannotTell([
        ...(setsRoadmap === null ? [lacking('audit.sets-roadmap', id)] : []),
        ...(doesResearch === null ? [lacking('audit.market-research', id)] : []),
      ]);
    }
    const subject = { kind: 'person', id } as const;
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message: words.message(person.name),
      advice: words.advice,
      // Where the four questions settle it, they name these two among their reasons.
      toldBy: firing('title', subject).filter(({ rule }) => rule === 'title/mismatch'),
    };
  },
});
