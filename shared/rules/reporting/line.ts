import type { TitleKind } from '../../model/entities.ts';
import { holdsRole } from '../../model/structure-index.ts';
import { titleKindOfPerson } from '../../model/title-kind.ts';
import { line as words } from '../../words/rules/reporting.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule } from '../types.ts';

/** Managers who do not fit the role: each role’s own boss sits on its own side of the work. */
const misfits: Readonly<Record<'pm' | 'po', readonly TitleKind[]>> = {
  pm: ['engineering-leader'],
  po: ['product-leader', 'executive'],
};

export const reportingLine = defineRule({
  meta: {
    id: 'reporting/line',
    subject: 'person',
    heldBy: ['pm', 'po'],
    severity: 'advice',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {},
    needs: ['person.manager', 'person.title'],
  },
  check(index, id) {
    const facts = index.people.get(id);
    if (!facts) return null;
    // Whoever holds both roles reports as a PM does.
    const role = holdsRole(facts, 'pm') ? 'pm' : holdsRole(facts, 'po') ? 'po' : null;
    if (!role) return null;
    const { person, managers } = facts;
    if (managers.length === 0) {
      // Nobody reports anywhere before the position is filled.
      return person.open ? null : cannotTell([lacking('person.manager', id)]);
    }
    const kinds = misfits[role];
    const wrong = managers.filter((manager) => {
      const kind = titleKindOfPerson(manager);
      return kind !== null && kinds.includes(kind);
    });
    if (wrong.length === 0) {
      const unknown = managers.filter((manager) => titleKindOfPerson(manager) === null);
      return unknown.length > 0
        ? cannotTell(unknown.map((manager) => lacking('person.title', manager.id)))
        : holds;
    }
    const bosses = wrong.map(({ name, title }) => ({ name: title ? `${name}, ${title}` : name }));
    // No suggestion: whom somebody reports to is not changed by a click.
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message: words.message(person.name, role, bosses),
      also: refs('person', wrong),
      advice: words.advice(role),
    };
  },
});
