import { formatPay, type PayRange, payOf } from '../../shared/costs/pay.ts';
import type { PlanDocument, Structure } from '../../shared/model/document.ts';
import { beginning, MAX_TEXT } from '../../shared/model/fields.ts';
import type { StaffingAnswer, StaffingProgress } from '../../shared/staffing/messages.ts';
import { counted, listOf, verb } from '../../shared/words/grammar.ts';
import type { Obstacle } from './staffing-form.ts';

export type Solved = Extract<StaffingAnswer, { kind: 'solved' }>;

/**
 * `2 new PO positions, 1 person moves and 3 squads change hands`
 * @param structure as it is before: open positions that get other squads are nobody who moves
 */
export function sizeWords({ hires, steps, ...solved }: Solved, structure: Structure): string {
  const moved = solved.moved.filter((id) => !structure.person.get(id)?.open);
  const squads = new Set(steps.map(({ squadId }) => squadId)).size;
  return listOf([
    ...(hires.pm > 0 ? [counted(hires.pm, 'new PM position')] : []),
    ...(hires.po > 0 ? [counted(hires.po, 'new PO position')] : []),
    ...(hires.pm + hires.po === 0 ? ['no new position'] : []),
    moved.length === 0
      ? 'nobody moves'
      : `${counted(moved.length, 'person', 'people')} ${verb(moved.length, 'moves', 'move')}`,
    `${counted(squads, 'squad')} ${verb(squads, 'changes', 'change')} hands`,
  ]);
}

/** What new positions cost in a year by the plan's source; null where there are none or it says nothing. */
export function payWords(document: PlanDocument, { hires }: Solved, currency: string) {
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
export function progressWords(progress: StaffingProgress | null, seconds: number): string {
  const time = counted(seconds, 'second');
  if (!progress || progress.blocks.of === 0) return `Preparing, ${time}`;
  const { blocks, models } = progress;
  const groups = `${blocks.done} of ${counted(blocks.of, 'group')} of squads decided`;
  return `${groups}, ${counted(models, 'model')} solved, ${time}`;
}

/** What pressing the button beside an obstacle does. */
export function giveWayLabel({ limit, needed, ids }: Obstacle): string {
  switch (limit) {
    case 'hires':
      return `Allow ${counted(needed ?? 0, 'new position')}`;
    case 'budget':
      return `Allow ${needed ?? 0} thousand a year`;
    case 'must-not-move':
      return ids.length === 1 ? 'Let this person move' : 'Let these people move';
    case 'team-orders':
      return ids.length === 1 ? 'Let this team order its backlog' : 'Let these teams do that';
    case 'reach':
      return 'Allow squads of any product';
  }
}

/** Why the scenario is as it is: what it clears, each step with its reasons. */
export function intentOf(solved: Solved, structure: Structure): string {
  const { steps, cleared } = solved;
  const lines = steps.map(({ sentence, because }) => {
    const why = because.map(({ message }) => message.replace(/\.$/, ''));
    return why.length > 0 ? `- ${sentence} (${listOf(why)}.)` : `- ${sentence}`;
  });
  const head = `The smallest change that clears ${counted(cleared.length, 'finding')}: ${sizeWords(solved, structure)}.`;
  const text = [head, ...lines].join('\n');
  return text.length > MAX_TEXT ? `${beginning(text, MAX_TEXT - 1)}…` : text;
}
