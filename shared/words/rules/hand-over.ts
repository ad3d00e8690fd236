import { type Named, namesOf } from '../grammar.ts';

const opening = (squads: readonly Named[]) =>
  squads.length === 1
    ? `Add an open PO position to ${namesOf(squads)}`
    : `Add open PO positions to ${namesOf(squads)}`;
const others = (squads: readonly Named[]) =>
  squads.length === 1 ? 'its other PO' : 'their other POs';

/**
 * What handing over backlogs does.
 * @param opened squads that get an open PO position.
 * @param left squads whose backlog another PO has already.
 */
export function handOverLabel(opened: readonly Named[], left: readonly Named[]): string {
  if (left.length === 0) return opening(opened);
  if (opened.length === 0) return `Leave the backlog of ${namesOf(left)} to ${others(left)}`;
  return `${opening(opened)}, and leave the backlog of ${namesOf(left)} to ${others(left)}`;
}
