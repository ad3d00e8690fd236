import { costChange, formatCostChange } from '../costs/cost.ts';
import type { PayRange } from '../costs/pay.ts';
import { payRoles } from '../costs/pay-roles.ts';
import { payRoleWords } from '../words/costs.ts';
import { numberText } from '../words/formats.ts';
import { figureWords as words } from '../words/scenarios.ts';
import { type Figures, ratioText } from './figures.ts';

/** A figure of two scenarios, as people read it. */
export interface FigureRow {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly differs: boolean;
  /** Before and after as numbers, where it is no more than a count. */
  readonly counts?: readonly [before: number, after: number];
  /** By how much, where that needs words of its own. */
  readonly note?: string;
}

const percent = (value: number | null) =>
  value === null ? words.notKnown : words.percent(Math.round(value));

const rangeText = ({ low, high, openEnded }: PayRange) => words.range(low, high, openEnded);

function openText({ openPositions, openByRole }: Figures): string {
  const held = payRoles.filter((role) => openByRole[role] > 0);
  const byRole = held.map((role) => ({ count: openByRole[role], role: payRoleWords[role] }));
  return words.open(openPositions, byRole);
}

const averageText = ({ averageLoad, knownLoads }: Figures) =>
  averageLoad === null ? words.notKnown : words.average(Math.round(averageLoad), knownLoads);

const counted: readonly (readonly [label: string, count: (figures: Figures) => number])[] = [
  [words.squads, ({ squads }) => squads],
  [words.pms, ({ pms }) => pms],
  [words.pos, ({ pos }) => pos],
];

const shown: readonly (readonly [label: string, text: (figures: Figures) => string])[] = [
  [words.ratio, ratioText],
  [words.averageLoad, averageText],
  [words.highestLoad, ({ highestLoad }) => percent(highestLoad)],
  [words.openPositions, openText],
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
  const countRow = (label: string, count: (figures: Figures) => number): FigureRow => ({
    ...row(label, (figures) => numberText(count(figures))),
    counts: [count(before), count(after)],
  });
  return [
    ...counted.map(([label, count]) => countRow(label, count)),
    ...shown.map(([label, text]) => row(label, text)),
    row(
      words.pay(currency),
      ({ cost }) => rangeText(cost.total),
      costs ? formatCostChange(change, currency) : undefined,
    ),
    row(words.openPay, ({ cost }) => rangeText(cost.open)),
  ];
}
