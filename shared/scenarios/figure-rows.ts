import { costChange, formatCostChange } from '../costs/cost.ts';
import type { PayRange } from '../costs/pay.ts';
import { payRoles } from '../costs/pay-roles.ts';
import { formatNumber } from '../rules/measure.ts';
import { payRoleWords } from '../words/costs.ts';
import { counted } from '../words/grammar.ts';
import { type Figures, ratioText } from './figures.ts';

/** A figure of two scenarios, as people read it. */
export interface FigureRow {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly differs: boolean;
  /** By how much, where that needs words of its own. */
  readonly note?: string;
}

const percent = (value: number | null) =>
  value === null ? 'not known' : `${formatNumber(Math.round(value))} %`;

/** `805 to 1390 and more` */
function rangeText({ low, high, openEnded }: PayRange): string {
  const range = low === high ? formatNumber(low) : `${formatNumber(low)} to ${formatNumber(high)}`;
  return openEnded ? `${range} and more` : range;
}

/** `3 (1 PM, 2 PO)` */
function openText({ openPositions, openByRole }: Figures): string {
  const parts = payRoles.flatMap((role) =>
    openByRole[role] > 0 ? [`${openByRole[role]} ${payRoleWords[role]}`] : [],
  );
  return parts.length > 0
    ? `${formatNumber(openPositions)} (${parts.join(', ')})`
    : formatNumber(openPositions);
}

/** `92 % (12 people known)`: few known shares are no picture of all. */
const averageText = ({ averageLoad, knownLoads }: Figures) =>
  averageLoad === null
    ? percent(null)
    : `${percent(averageLoad)} (${counted(knownLoads, 'person', 'people')} known)`;

const shown: readonly (readonly [label: string, text: (figures: Figures) => string])[] = [
  ['Squads', ({ squads }) => formatNumber(squads)],
  ['PMs', ({ pms }) => formatNumber(pms)],
  ['POs', ({ pos }) => formatNumber(pos)],
  ['PM : PO : squads', ratioText],
  ['Average load', averageText],
  ['Highest load', ({ highestLoad }) => percent(highestLoad)],
  ['Open positions', openText],
];

/** The figures of two scenarios side by side: the same rows in the same order for any two. */
export function figureRows(before: Figures, after: Figures): readonly FigureRow[] {
  const row = (label: string, text: (figures: Figures) => string, note?: string): FigureRow => {
    const [was, is] = [text(before), text(after)];
    return { label, before: was, after: is, differs: was !== is, ...(note && { note }) };
  };
  const { currency } = after.cost.source;
  const change = costChange(before.cost, after.cost);
  const costs = change.low !== 0 || change.high !== 0;
  return [
    ...shown.map(([label, text]) => row(label, text)),
    row(
      `Pay, thousand ${currency} a year`,
      ({ cost }) => rangeText(cost.total),
      costs ? formatCostChange(change, currency) : undefined,
    ),
    row('of it for open positions', ({ cost }) => rangeText(cost.open)),
  ];
}
