import { titleKindOfPerson } from '../../model/title-kind.ts';
import { listOf } from '../../words/grammar.ts';
import { cannotTell, holds } from '../answers.ts';
import { defineRule } from '../types.ts';
import { auditTitle } from './audit.ts';

const words = { pm: 'PM', po: 'PO' } as const;

export const titleMismatch = defineRule({
  meta: {
    id: 'title/mismatch',
    subject: 'person',
    severity: 'warning',
    title: 'The title says one role, the work another',
    about:
      'Four questions tell a PM from a PO whatever the title says: who sets the roadmap, who they report to, whether they do market research, and how many squads they serve. Where most answers point to the other role, people expect of somebody what they are not there to do.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'Look at the work and not at the title. Setting the roadmap, reporting to a VP Product, doing market research and several teams mean PM; reporting to an engineering manager and the backlog of one team mean PO. The key mistake is the title of one role with the duties of the other.',
      },
      {
        kind: 'article',
        source: '003',
        says: 'A PO usually reports to a PM or to a leader of delivery.',
      },
    ],
    thresholds: {
      answers: {
        label: 'Answers that point to the other role',
        default: 2,
        min: 1,
        max: 4,
        step: 1,
        unit: 'answers',
        origin: {
          kind: 'ours',
          why: 'The article lists the four questions and does not say how many answers settle it.',
        },
      },
    },
    needs: ['audit.sets-roadmap', 'audit.market-research', 'person.manager', 'person.title'],
  },
  check(index, id, { answers: limit }) {
    const facts = index.people.get(id);
    // An open position sets no roadmap yet.
    if (!facts || limit === null || facts.person.open) return null;
    const title = titleKindOfPerson(facts.person);
    if (title !== 'pm' && title !== 'po') return null;
    const other = title === 'pm' ? 'po' : 'pm';
    const answers = auditTitle(index, facts, title);
    const against = answers.filter(({ role }) => role === other);
    const inFavour = answers.filter(({ role }) => role === title);
    const open = answers.filter(({ role }) => role === null);
    const fires = (count: number) => count >= limit && count > inFavour.length;
    if (!fires(against.length)) {
      const answerable = open.filter(({ missing }) => missing.length > 0);
      return fires(against.length + answerable.length)
        ? cannotTell(answerable.flatMap(({ missing }) => missing))
        : holds;
    }
    const { name } = facts.person;
    const called = facts.person.title ? `“${facts.person.title}”` : words[title];
    const unanswered =
      open.length > 0 ? `; not answered: ${listOf(open.map(({ says }) => says))}` : '';
    // No suggestion: what somebody is called is not changed by a click.
    return {
      verdict: 'fires',
      measured: { value: against.length, unit: 'answers' },
      threshold: { value: limit, unit: 'answers' },
      message: `${name} has the title ${called} but does the work of a ${words[other]}: ${listOf(against.map(({ says }) => says))}${unanswered}.`,
      advice: `Match the title to the work, or the work to the title: either call the role ${words[other]}, or hand over what makes it one.`,
    };
  },
});
