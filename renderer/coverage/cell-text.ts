import type { Holders } from '../../shared/coverage/coverage.ts';
import { holderWords } from '../words/coverage-words.ts';
import type { ShownCell } from './matrix.ts';

/** Who holds a cell, by name: "Ada and the team"; "Nobody". */
export function holdersText({ people, team }: Pick<Holders, 'people' | 'team'>): string {
  if (people.length === 0) return team ? holderWords.team : holderWords.nobody;
  const names = people.map(({ name, open }) => (open ? holderWords.open(name) : name));
  return holderWords.and(names, team);
}

/** All that the eye sees of a cell, for those who hear it. */
export function cellLabel({ column, cell }: ShownCell): string {
  const { mark } = holderWords;
  return holderWords.withMarks(
    holderWords.cell(cell.responsibility.label, column.name, holdersText(cell)),
    [...(cell.state === 'held' ? [] : [mark[cell.state]]), ...(cell.byHand ? [mark.byHand] : [])],
  );
}
