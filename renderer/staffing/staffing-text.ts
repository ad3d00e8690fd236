import { formatPay, type PayRange, payOf } from '../../shared/costs/pay.ts';
import type { PlanDocument, Structure } from '../../shared/model/document.ts';
import { beginning, MAX_TEXT } from '../../shared/model/fields.ts';
import type { StaffingAnswer, StaffingProgress } from '../../shared/staffing/messages.ts';
import { payText } from '../../shared/words/costs.ts';
import { blockedWords, solvedWords, solvingWords } from '../words/staffing-words.ts';
import type { Obstacle } from './staffing-form.ts';

export type Solved = Extract<StaffingAnswer, { kind: 'solved' }>;

/**
 * `2 new PO positions, 1 person moves and 3 squads change hands`
 * @param structure as it is before: open positions that get other squads are nobody who moves
 */
export function sizeText({ hires, steps, ...solved }: Solved, structure: Structure): string {
  const moved = solved.moved.filter((id) => !structure.person.get(id)?.open);
  const squads = new Set(steps.map(({ squadId }) => squadId)).size;
  return solvedWords.size([
    ...(hires.pm > 0 ? [solvedWords.newPms(hires.pm)] : []),
    ...(hires.po > 0 ? [solvedWords.newPos(hires.po)] : []),
    ...(hires.pm + hires.po === 0 ? [solvedWords.noHires] : []),
    moved.length === 0 ? solvedWords.nobodyMoves : solvedWords.moves(moved.length),
    solvedWords.changesHands(squads),
  ]);
}

/** What new positions cost in a year by the plan's source; null where there are none or it says nothing. */
export function hirePayText(document: PlanDocument, { hires }: Solved, currency: string) {
  const hired = (['pm', 'po'] as const).filter((role) => hires[role] > 0);
  const ranges = hired.flatMap((role): PayRange[] => {
    const pay = payOf(document, role);
    return pay ? [{ ...pay, low: pay.low * hires[role], high: pay.high * hires[role] }] : [];
  });
  // A sum without one of them would look like less than it is.
  if (ranges.length === 0 || ranges.length < hired.length) return null;
  const sum = (end: 'low' | 'high') => ranges.reduce((all, range) => all + range[end], 0);
  const openEnded = ranges.some((range) => range.openEnded);
  return formatPay({ low: sum('low'), high: sum('high'), openEnded }, currency);
}

/** `4 of 12 groups of squads decided, 9 models solved, 14 seconds` */
export function progressText(progress: StaffingProgress | null, seconds: number): string {
  if (!progress || progress.blocks.of === 0) return solvingWords.preparing(seconds);
  const { blocks, models } = progress;
  return solvingWords.progress(blocks.done, blocks.of, models, seconds);
}

/** What pressing the button beside an obstacle does. */
export function giveWayLabel({ limit, needed, ids }: Obstacle, currency: string): string {
  switch (limit) {
    case 'hires':
      return blockedWords.allowHires(needed ?? 0);
    case 'budget':
      return blockedWords.allowPay(payText(needed ?? 0, needed ?? 0, false, currency));
    case 'must-not-move':
      return blockedWords.letMove(ids.length);
    case 'team-orders':
      return blockedWords.letOrder(ids.length);
    case 'reach':
      return blockedWords.allowAnywhere;
  }
}

/** Why the scenario is as it is: what it clears, each step with its reasons. */
export function intentOf(solved: Solved, structure: Structure): string {
  const { steps, cleared } = solved;
  const lines = steps.map(({ sentence, because, without }) => {
    if (without) return solvedWords.stepWithout(sentence, without.message);
    const why = because.map(({ message }) => message.replace(/\.$/, ''));
    return why.length > 0 ? solvedWords.stepBecause(sentence, why) : solvedWords.step(sentence);
  });
  const head = solvedWords.intent(cleared.length, sizeText(solved, structure));
  const text = [head, ...lines].join('\n');
  return text.length > MAX_TEXT ? `${beginning(text, MAX_TEXT - 1)}…` : text;
}
