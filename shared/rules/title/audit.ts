import type { Person } from '../../model/entities.ts';
import type { PersonFacts, StructureIndex } from '../../model/structure-index.ts';
import { titleKindOfPerson } from '../../model/title-kind.ts';
import { audit as words } from '../../words/rules/title.ts';
import { lacking } from '../answers.ts';
import type { MissingFact } from '../types.ts';

/** One of the four questions: which role the answer points to, or what has to be known first. */
export interface Answer {
  /** Null where the answer is not known, or points to neither role. */
  readonly role: 'pm' | 'po' | null;
  /** The answer in words, to go after the person's name; for an open question, the question. */
  readonly says: string;
  /** Facts that would answer it; empty where the plan says all and it points to neither role. */
  readonly missing: readonly MissingFact[];
}

function yesNo(
  answer: boolean | null | undefined,
  { yes, no, question }: { readonly yes: string; readonly no: string; readonly question: string },
  missing: MissingFact,
): Answer {
  if (answer === null || answer === undefined) {
    return { role: null, says: question, missing: [missing] };
  }
  return answer ? { role: 'pm', says: yes, missing: [] } : { role: 'po', says: no, missing: [] };
}

/** What reporting to somebody says about a person whose title is that of a PM or of a PO. */
function roleBelow(manager: Person, title: 'pm' | 'po'): 'pm' | 'po' | null {
  switch (titleKindOfPerson(manager)) {
    case 'product-leader':
    case 'executive':
      return 'pm';
    case 'engineering-leader':
    case 'delivery-leader':
      return 'po';
    case 'pm':
      // POs report to PMs; a PM below a PM (a group PM, say) may be either.
      return title === 'po' ? 'po' : null;
    default:
      return null;
  }
}

function reportsTo({ person, managers }: PersonFacts, title: 'pm' | 'po'): Answer {
  const { question } = words.reporting;
  if (managers.length === 0) {
    return { role: null, says: question, missing: [lacking('person.manager', person.id)] };
  }
  const telling = managers.filter((manager) => roleBelow(manager, title) !== null);
  const roles = new Set(telling.map((manager) => roleBelow(manager, title)));
  const [role] = roles;
  if (role && roles.size === 1) {
    const who = telling.map((manager) => ({
      name: manager.title ? `${manager.name}, ${manager.title}` : manager.name,
    }));
    return { role, says: words.reporting.to(who), missing: [] };
  }
  // Two managers who point to different roles, or managers of other kinds, say nothing; one without
  // a title may still.
  const unknown = managers.filter((manager) => titleKindOfPerson(manager) === null);
  const missing = roles.size === 0 ? unknown.map(({ id }) => lacking('person.title', id)) : [];
  return { role: null, says: question, missing };
}

function squadsServed(index: StructureIndex, { person, directedSquads }: PersonFacts): Answer {
  const directed = directedSquads.length;
  if (directed > 1) {
    return { role: 'pm', says: words.squads.directs(directed), missing: [] };
  }
  const owned = (index.people.get(person.id)?.assignments ?? []).filter(
    ({ role }) => role === 'po',
  );
  const squad = owned[0]?.squadId ? index.structure.squad.get(owned[0].squadId) : undefined;
  // One squad on which somebody owns direction and backlog at once is a PM's small scope as well as
  // a PO's whole one: it points to neither.
  if (directed === 0 && owned.length === 1 && squad) {
    return { role: 'po', says: words.squads.owns(squad.name), missing: [] };
  }
  return { role: null, says: words.squads.question, missing: [] };
}

/** The four questions about somebody whose title is that of a PM or of a PO. */
export function auditTitle(
  index: StructureIndex,
  facts: PersonFacts,
  title: 'pm' | 'po',
): readonly Answer[] {
  const { id } = facts.person;
  const audit = index.structure.titleAudit.get(id);
  return [
    yesNo(audit?.setsRoadmap, words.roadmap, lacking('audit.sets-roadmap', id)),
    reportsTo(facts, title),
    yesNo(audit?.doesMarketResearch, words.research, lacking('audit.market-research', id)),
    squadsServed(index, facts),
  ];
}
