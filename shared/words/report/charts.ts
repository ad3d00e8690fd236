import { numberText } from '../formats.ts';
import { counted, verb } from '../grammar.ts';

export const barChart = {
  firstOf: (shown: number, all: number) => `The first ${shown} of ${all} are shown.`,
  notKnown: 'not known',
};

export const productCharts = {
  noProduct: 'Without a product',
  roles: (pms: number, pos: number, squads: number) =>
    `${counted(pms, 'PM')}, ${counted(pos, 'PO')} and ${counted(squads, 'squad')}`,
  rolesTitle: 'PMs, POs and squads by product',
  /** @param ratio null where there is no PM to measure by. */
  inPlan: (roles: string, ratio: string | null) =>
    ratio === null ? `${roles} in the whole plan.` : `${roles} in the whole plan: ${ratio}.`,
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
  load: (load: number) => `, load ${load} %`,
  spend: (known: number) => `How ${counted(known, 'PM or PO', 'PMs and POs')} spend the week.`,
  nobodyAbove: (limit: number) =>
    `No PM whose week is known spends more than ${numberText(limit)} % of it on the backlog.`,
  above: (over: number, pms: number, limit: number) =>
    `${over} of ${counted(pms, 'PM')} whose week is known ${verb(over, 'spends', 'spend')} more than ${numberText(limit)} % of it on the backlog.`,
  title: 'Load by person: where the week goes',
  limit: (limit: number) => `${numberText(limit)} %: most backlog work for a PM`,
  lineNote: 'The line is for PMs. The backlog is what a PO is there for.',
  unknownNote: (unknown: number) =>
    `Not known for ${counted(unknown, 'other PM or PO', 'other PMs and POs')}.`,
};
