import { counted, listOf, type Named, namesOf, verb } from './grammar.ts';

/*
 * What a forecast says. Quarters come as they are written, `Q3 2027`.
 */

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** What to have in time, so that a finding does not begin. */
const remedies = {
  po: 'have a PO',
  pm: 'have a PM',
  anotherPo: 'have another PO',
  anotherPm: 'have another PM',
  position: 'fill the position',
  leader: 'have a product leader',
  decide: 'decide whether one person is to do both',
  settle: 'settle it',
} as const;
export type Remedy = keyof typeof remedies;

/** Who comes and who goes with a quarter. */
interface Moves {
  readonly coming: readonly Named[];
  readonly going: readonly Named[];
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** `With Ada and without Bo from Q3 2027 on`. */
function opening({ coming, going }: Moves, when: string): string {
  const causes = [
    coming.length > 0 ? `with ${namesOf(coming)}` : '',
    going.length > 0 ? `without ${namesOf(going)}` : '',
  ].filter(Boolean);
  return causes.length > 0
    ? capital(`${causes.join(' and ')} from ${when} on`)
    : capital(`from ${when} on`);
}

export const forecastWords = {
  /** Of somebody who owns one squad more. @param squads how many it is then. */
  reaches: (
    { person, squads, asPo }: { person: string; squads: number; asPo: boolean },
    when: string,
    remedy: Remedy,
    by: string,
  ) => {
    const nth = ordinals[squads];
    const squad = nth ? `the ${nth} squad` : 'another squad';
    const count = counted(squads, 'squad');
    return asPo
      ? `With ${squad} in ${when}, ${person} reaches ${count} as PO: ${remedies[remedy]} by ${by}.`
      : `With ${squad} in ${when}, ${person} reaches ${count}: ${remedies[remedy]} by ${by}.`;
  },
  begins: (moves: Moves, when: string, message: string, remedy: Remedy, by: string) =>
    `${opening(moves, when)}: ${message.replace(/\.$/, '')}. ${capital(remedies[remedy])} by ${by}.`,
  over: ({ coming, going }: Moves, when: string, message: string) => {
    const causes = [
      coming.length > 0 ? `${namesOf(coming)} ${verb(coming.length, 'comes', 'come')}` : '',
      going.length > 0 ? `${namesOf(going)} ${verb(going.length, 'goes', 'go')}` : '',
    ].filter(Boolean);
    return causes.length > 0
      ? `Over from ${when} on, as ${causes.join(' and ')}: ${message}`
      : `Over from ${when} on: ${message}`;
  },
  come: (names: readonly string[]) => `${listOf(names)} ${verb(names.length, 'comes', 'come')}.`,
  gone: (names: readonly string[]) => `${listOf(names)} ${verb(names.length, 'is', 'are')} gone.`,
} as const;
