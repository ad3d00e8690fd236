import { resetResponsibilities } from '../../commands/responsibility-holders.ts';
import { defaultHolders, holdersByHand } from '../../coverage/coverage.ts';
import type { Person } from '../../model/entities.ts';
import type { Id } from '../../model/fields.ts';
import type { PersonFacts, SquadFacts, StructureIndex } from '../../model/structure-index.ts';
import { holdsRole } from '../../model/structure-index.ts';
import { ticketAdmin as words } from '../../words/rules/po.ts';
import { holds, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule, type Suggestion } from '../types.ts';

const ORDER = 'backlog-order';

/** Squads of which somebody is PO outright: holding the role on them, and not on their product. */
function ownSquads(index: StructureIndex, { assignments }: PersonFacts): SquadFacts[] {
  return assignments.flatMap(({ role, squadId }) =>
    role === 'po' && squadId ? (index.squads.get(squadId) ?? []) : [],
  );
}

function orderedBy(index: StructureIndex, id: Id) {
  return holdersByHand(index, { kind: 'squad', id }).get(ORDER);
}

/** Safe where the PO is the only one of each squad: the default gives the order back to nobody else. */
function handBack(
  index: StructureIndex,
  person: Person,
  squads: readonly SquadFacts[],
): readonly Suggestion[] {
  const alone = squads.every(({ squad }) => {
    const { people } = defaultHolders(index, { kind: 'squad', id: squad.id });
    return people.length === 1 && people[0] === person;
  });
  if (!alone) return [];
  const cells = squads.map(({ squad }) => ({ responsibility: ORDER, on: { squadId: squad.id } }));
  return [
    {
      id: 'hand-order-back',
      label: words.handOrderBack(
        person.name,
        squads.map(({ squad }) => squad),
      ),
      changes: (structure) => resetResponsibilities(structure, cells),
    },
  ];
}

export const poTicketAdmin = defineRule({
  meta: {
    id: 'po/ticket-admin',
    subject: 'person',
    heldBy: ['po'],
    severity: 'warning',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {},
    needs: [],
  },
  check(index, id) {
    const facts = index.people.get(id);
    if (!facts || facts.person.open || !holdsRole(facts, 'po')) return null;
    const squads = ownSquads(index, facts);
    if (squads.length === 0) return null;
    // By default a PO holds it; only a cell set by hand can say otherwise.
    const without = squads.filter(({ squad }) => {
      const set = orderedBy(index, squad.id);
      return set && !set.people.includes(facts.person);
    });
    if (without.length === 0) return holds;
    const where = without.map(({ squad }) => {
      const set = orderedBy(index, squad.id);
      return words.decidedBy(squad.name, set?.people ?? [], set?.team ?? false);
    });
    return {
      verdict: 'fires',
      measured: { value: without.length, unit: 'squads' },
      threshold: null,
      message: words.message(facts.person.name, where.sort()),
      also: refs(
        'squad',
        without.map(({ squad }) => squad),
      ),
      advice: words.advice,
      suggestions: handBack(index, facts.person, without),
    };
  },
});
