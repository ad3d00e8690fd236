import { createPlan } from '../../database/create.ts';
import { newDocument, type PlanDocument, type Structure } from '../../shared/model/document.ts';
import { Org } from '../support/org.ts';

const WORDS = [
  'Search',
  'Checkout',
  'Ledger',
  'Routing',
  'Identity',
  'Catalogue',
  'Insights',
  'Payout',
];
const FIRST = [
  'Ada',
  'Bo',
  'Chidi',
  'Dana',
  'Elif',
  'Farid',
  'Grace',
  'Hana',
  'Ines',
  'Jun',
  'Kofi',
];
const LAST = ['Lovelace', 'Okafor', 'Martin', 'Sato', 'Yilmaz', 'Novak', 'Costa', 'Berg', 'Singh'];
const MISSION = 'Gets every customer to the right answer in one step, on every device they use.';

const word = (words: readonly string[], at: number) => words[at % words.length] as string;

function personName(at: number): string {
  return `${word(FIRST, at)} ${word(LAST, at * 7 + Math.floor(at / 11))} ${at}`;
}

/**
 * An organisation of any size: products of six squads, a PM for every two squads, a PO for every
 * third, ten people a squad in all, group PMs over four products each, and one head of product.
 */
export function largeOrganisation(squads: number): Structure {
  const org = new Org();
  let next = 0;
  let pm = '';
  let lead = '';
  for (let at = 0; at < squads; at++) {
    const product = Math.floor(at / 6);
    const squad = `${word(WORDS, at * 3 + product)} ${at + 1}`;
    const inProduct = `${word(WORDS, product)} ${product + 1}`;
    org.squad(squad, {
      in: inProduct,
      mission: MISSION,
      framework: at % 3 === 0 ? 'scrum' : 'kanban',
    });
    if (at % 24 === 0) {
      lead = personName(next++);
      org.person(lead, { title: 'Group Product Manager' });
      org.reports(lead, 'Mira Head');
    }
    if (at % 2 === 0) {
      pm = personName(next++);
      org.person(pm, {
        title: 'Product Manager',
        ...(at % 4 === 0 ? { time: { backlog: 20 + (at % 50) } } : {}),
      });
      org.reports(pm, lead);
    }
    org.pm(pm, squad);
    const withPo = at % 3 === 0;
    if (withPo) {
      const po = personName(next++);
      org.person(po, { title: 'Product Owner' });
      org.po(po, squad);
    }
    for (let member = withPo ? 2 : 1; member < 10; member++) org.member(personName(next++), squad);
  }
  org.person('Mira Head', { title: 'Chief Product Officer' });
  return org.structure();
}

export function largeDocument(squads: number): PlanDocument {
  const structure = largeOrganisation(squads);
  const document = newDocument(`Bench ${squads}`, '2026-01-01T00:00:00.000Z', structure.scenarioId);
  return { ...document, structures: new Map([[structure.scenarioId, structure]]) };
}

/** Writes the plan as a file, nothing in it placed yet: opening it lays everything out, too. */
export function writeLargePlan(path: string, squads: number): void {
  createPlan(path, largeDocument(squads));
}
