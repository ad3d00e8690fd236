import { numberText, percentText } from '../formats.ts';
import { counted, verb } from '../grammar.ts';

export const barChart = {
  firstOf: (shown: number, all: number) =>
    `The first ${numberText(shown)} of ${numberText(all)} are shown.`,
  notKnown: 'not known',
};

export const chartWords = {
  line: (label: string) => `Line: ${label}.`,
  /** A value in a row, by what it counts: `Backlog 55 %`. */
  value: (label: string, value: string) => `${label} ${value}`,
  /** A row in words. @param note empty where there is none. */
  row: (label: string, note: string, values: readonly string[]) =>
    note === '' ? `${label}: ${values.join(', ')}` : `${label} (${note}): ${values.join(', ')}`,
  /** The same under a bar, where values follow by themselves. */
  rowLabel: (label: string, note: string) => (note === '' ? label : `${label} · ${note}`),
  percent: percentText,
} as const;

export const productCharts = {
  series: { pms: 'PMs', pos: 'POs', squads: 'Squads' },
  noProduct: 'Without a product',
  rolesTitle: 'PMs, POs and squads by product',
  /** @param ratio null where there is no PM to measure by. */
  inPlan: (pms: number, pos: number, squads: number, ratio: string | null) => {
    const all = `${counted(pms, 'PM')}, ${counted(pos, 'PO')} and ${counted(squads, 'squad')} in the whole plan`;
    return ratio === null ? `${all}.` : `${all}: ${ratio}.`;
  },
  /** @param without products that have no finding. */
  worst: (product: string | undefined, findings: number, without: number) => {
    const worst = `${product} has ${counted(findings, 'finding')}, the weightiest of all`;
    return without > 0
      ? `${worst}; ${counted(without, 'product')} ${verb(without, 'has', 'have')} none.`
      : `${worst}.`;
  },
  rolesNote:
    'Beside the bars: PMs to POs to squads, by the PM. Somebody on two products counts on both; open positions do not count.',
  findingsTitle: 'Findings by product',
  findingsNote: 'A finding about somebody on several products counts on each of them.',
};

export const weekChart = {
  roles: { pm: 'PM', po: 'PO' },
  /** @param load of the whole week; null where it is no more than the week. */
  note: (role: string, squads: number, load: number | null) =>
    load === null
      ? `${role}, ${counted(squads, 'squad')}`
      : `${role}, ${counted(squads, 'squad')}, load ${percentText(load)}`,
  spend: (known: number) => `How ${counted(known, 'PM or PO', 'PMs and POs')} spend the week.`,
  nobodyAbove: (limit: number) =>
    `No PM whose week is known spends more than ${percentText(limit)} of it on the backlog.`,
  above: (over: number, pms: number, limit: number) =>
    `${numberText(over)} of ${counted(pms, 'PM')} whose week is known ${verb(over, 'spends', 'spend')} more than ${percentText(limit)} of it on the backlog.`,
  title: 'Load by person: where the week goes',
  limit: (limit: number) => `${percentText(limit)}: most backlog work for a PM`,
  lineNote: 'The line is for PMs. The backlog is what a PO is there for.',
  unknownNote: (unknown: number) =>
    `Not known for ${counted(unknown, 'other PM or PO', 'other PMs and POs')}.`,
};
