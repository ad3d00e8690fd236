import { counted } from '../../shared/words/grammar.ts';
import { roleNames } from '../../shared/words/roles.ts';

const findings = (count: number) => counted(count, 'finding');

/* What a change would do to the findings, and a look at it before it is done. */
export const effectWords = {
  clears: (clears: number, raises: number) => {
    if (clears === 0 && raises === 0) return 'Clears no finding by itself.';
    if (raises === 0) return `Clears ${findings(clears)}.`;
    return clears === 0
      ? `Clears none and raises ${findings(raises)}.`
      : `Clears ${findings(clears)} and raises ${findings(raises)}.`;
  },
  cleared: (clears: number, raises: number) => {
    if (clears === 0 && raises === 0) return 'Cleared no finding by itself.';
    if (raises === 0) return `Cleared ${findings(clears)}.`;
    return clears === 0
      ? `Cleared none and raised ${findings(raises)}.`
      : `Cleared ${findings(clears)} and raised ${findings(raises)}.`;
  },
} as const;

export const previewWords = {
  mark: 'Preview',
  apply: 'Apply preview',
  leave: 'Leave',
  leaveKey: 'Esc',
  done: (label: string, effect: string) => `Done: ${label}. ${effect}`.trim(),
} as const;

/* What the articles say to whoever hires. */
export const hiringWords = {
  title: 'Hiring',
  description: 'What the articles say on whom to hire, what to look for and what it costs.',
  role: 'Role',
  roles: roleNames,
  when: 'When',
  whenSentence: (when: string) => `${when}.`,
  lookFor: 'Look for',
  payShort: 'Pay in the United States',
  allAdvice: 'All hiring advice…',
  whichFirst: 'Which role first',
  whatToLookFor: 'What to look for',
  asksFor: 'What the role asks for',
  leadsTo: 'Where it leads',
  weakProof: 'Weak proof, to look past',
  pay: 'Pay in the United States, in US dollars a year',
  comeFrom: 'Where people come from',
  background: 'Background',
  firstRole: 'First role',
  brings: 'Brings',
  lacks: 'Often lacks',
  differentIf: 'Different if',
  citedNote: (note: string) => `. ${note}`,
  titles: (titles: readonly string[]) => titles.join('; '),
} as const;

/* Yearly pay in thousands of US dollars. */
export const payWords = {
  source: 'Source',
  year: 'Year',
  level: 'Level',
  range: 'Range',
  scale: 'On a scale',
  levels: { junior: 'Junior', any: 'All levels', senior: 'Senior' },
  nothing: '$0',
  amount: (thousands: number) => `$${thousands},000`,
  between: (from: number, to: number, openEnded: boolean) =>
    `$${from},000 to ${openEnded ? 'over ' : ''}$${to},000`,
  from: (year: number | string, source: string) => `${year}, ${source}`,
} as const;
