import { costChange, formatCostChange } from '../costs/cost.ts';
import { formatPay } from '../costs/pay.ts';
import { formatNumber } from '../rules/measure.ts';
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

const shown: readonly (readonly [label: string, text: (figures: Figures) => string])[] = [
  ['Squads', ({ squads }) => String(squads)],
  ['PMs', ({ pms }) => String(pms)],
  ['POs', ({ pos }) => String(pos)],
  ['PM : PO : squads', ratioText],
  ['Average load', ({ averageLoad }) => percent(averageLoad)],
  ['Highest load', ({ highestLoad }) => percent(highestLoad)],
  ['Open positions', ({ openPositions }) => String(openPositions)],
];

/** The figures of two scenarios side by side. */
export function figureRows(before: Figures, after: Figures): readonly FigureRow[] {
  const rows = shown.map(([label, text]): FigureRow => {
    const [was, is] = [text(before), text(after)];
    return { label, before: was, after: is, differs: was !== is };
  });
  const { currency } = after.cost.source;
  const [was, is] = [before, after].map(({ cost }) => formatPay(cost.total, currency));
  const differs = was !== is;
  const note = formatCostChange(costChange(before.cost, after.cost), currency);
  const pay = { label: 'Pay', before: was ?? '', after: is ?? '', differs };
  return [...rows, { ...pay, ...(differs && { note }) }];
}
