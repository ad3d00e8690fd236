import { titleKindOfPerson } from '../../model/title-kind.ts';
import { mismatch as words } from '../../words/rules/title.ts';
import { cannotTell, holds } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule } from '../types.ts';
import { type Answer, auditTitle } from './audit.ts';

export const titleMismatch = defineRule({
  meta: {
    id: 'title/mismatch',
    subject: 'person',
    severity: 'warning',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      answers: {
        label: words.thresholds.answers,
        default: 2,
        min: 1,
        max: 4,
        step: 1,
        unit: 'answers',
        origin: {
          kind: 'ours',
          why: words.why,
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
    const inWords = (some: readonly Answer[]) => some.map(({ says }) => says);
    // No suggestion: what somebody is called is not changed by a click.
    return {
      verdict: 'fires',
      measured: { value: against.length, unit: 'answers' },
      threshold: { value: limit, unit: 'answers' },
      message: words.message(
        { name: facts.person.name, title: facts.person.title, kind: title },
        other,
        inWords(against),
        inWords(open),
      ),
      advice: words.advice(other),
    };
  },
});
