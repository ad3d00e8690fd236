import type { TitleKind } from '../../model/entities.ts';
import { holdsRole } from '../../model/structure-index.ts';
import { titleKindOfPerson } from '../../model/title-kind.ts';
import { namesOf } from '../../words/grammar.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { defineRule } from '../types.ts';

/** Managers who do not fit the role: each role’s own boss sits on its own side of the work. */
const misfits: Readonly<Record<'pm' | 'po', readonly TitleKind[]>> = {
  pm: ['engineering-leader'],
  po: ['product-leader', 'executive'],
};

const fitting = {
  pm: 'a VP Product or the CEO',
  po: 'a PM, an engineering lead or a leader of delivery',
} as const;

export const reportingLine = defineRule({
  meta: {
    id: 'reporting/line',
    subject: 'person',
    heldBy: ['pm', 'po'],
    severity: 'advice',
    title: 'A reporting line that does not fit the role',
    about:
      'Who somebody reports to decides what is asked of them. A PM below an engineering manager is asked for output and not for direction; a PO next to the executives is asked for strategy that the role does not hold. The articles do not agree on whom a PO reports to; all that they name is taken as fitting.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'A PM reports to a VP Product or the CEO, a PO to a PM or an engineering lead; below an engineering manager the scope is that of a PO.',
      },
      {
        kind: 'article',
        source: '003',
        says: 'A PO usually reports to a PM or to another leader of delivery.',
      },
    ],
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
      message: `${person.name} is a ${role === 'pm' ? 'PM' : 'PO'} and reports to ${namesOf(bosses)}.`,
      also: refs('person', wrong),
      advice: `A ${role === 'pm' ? 'PM' : 'PO'} usually reports to ${fitting[role]}. If the line is right, look at what the role is really asked for.`,
    };
  },
});
