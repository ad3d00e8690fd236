import { titleKindOfPerson } from '../../model/title-kind.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { defineRule } from '../types.ts';

export const titleBacklogOnly = defineRule({
  meta: {
    id: 'title/backlog-only',
    subject: 'person',
    severity: 'warning',
    title: 'A PM’s title, and the backlog for all work',
    about:
      'Some companies call everybody a Product Manager. Where somebody else sets the roadmap and somebody else does the market research, what is left is the backlog: honest work under the wrong name, and a direction that others believe to be looked after.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'Some companies give everybody the title of Product Manager where the work is backlog management alone, without strategic input.',
      },
      {
        kind: 'article',
        source: '002',
        says: 'Look for words of ownership and not at labels: text about the backlog only may be process administration.',
      },
    ],
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
      message: `${person.name} has the title of a PM, but roadmap and market research are both somebody else’s.`,
      advice:
        'Give the roadmap or the research back to the role, or call it what it is: a Product Owner with a scope of their own.',
      // Where the four questions settle it, they name these two among their reasons.
      toldBy: firing('title', subject).filter(({ rule }) => rule === 'title/mismatch'),
    };
  },
});
