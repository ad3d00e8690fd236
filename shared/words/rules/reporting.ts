import { counted, type Named, namesOf } from '../grammar.ts';

const roles = { pm: 'PM', po: 'PO' } as const;
const fitting = {
  pm: 'a VP Product or the CEO',
  po: 'a PM, an engineering lead or a leader of delivery',
} as const;

/** Whom a way round a loop names before the rest is only counted, besides whoever it begins with. */
const SHOWN = 3;

/** `Ada reports to Bo, who reports to Cy, who reports to Ada`; a long way round is cut short. */
function wayRound([first = '', ...rest]: readonly string[]): string {
  const hidden = rest.length - SHOWN;
  const shown = rest.slice(0, SHOWN).join(', who reports to ');
  const back = hidden > 0 ? `, and so on by way of ${hidden} more back to` : ', who reports to';
  return `${first} reports to ${shown}${back} ${first}`;
}

export const line = {
  title: 'A reporting line that does not fit the role',
  about:
    'Who somebody reports to decides what is asked of them. A PM below an engineering manager is asked for output and not for direction; a PO next to the executives is asked for strategy that the role does not hold. The articles do not agree on whom a PO reports to; all that they name is taken as fitting.',
  says: {
    '000':
      'A PM reports to a VP Product or the CEO, a PO to a PM or an engineering lead; below an engineering manager the scope is that of a PO.',
    '003': 'A PO usually reports to a PM or to another leader of delivery.',
  },
  message: (person: string, role: 'pm' | 'po', managers: readonly Named[]) =>
    `${person} is a ${roles[role]} and reports to ${namesOf(managers)}.`,
  advice: (role: 'pm' | 'po') =>
    `A ${roles[role]} usually reports to ${fitting[role]}. If the line is right, look at what the role is really asked for.`,
};

export const loop = {
  title: 'A reporting line leads back to where it began',
  about:
    'Somebody who reports to themselves by way of others has no boss who could decide. It is nearly always a slip in the chart. Dotted lines inform only and may lead back.',
  says: {
    arithmetic: 'A line of command has a top: it cannot lead back to its start.',
  },
  /** @param beside people with lines that lead back besides those on the way. */
  message: (way: readonly string[], beside: number) =>
    beside > 0
      ? `The reporting line is a loop: ${wayRound(way)}; lines of ${counted(beside, 'other person', 'others')} lead back, too.`
      : `The reporting line is a loop: ${wayRound(way)}.`,
  advice: 'Remove the line that is wrong, or make it a dotted one.',
};
