import { CircleSlash, Copy, PencilLine, UsersRound } from 'lucide-react';
import type { CoverageCell } from '../../shared/coverage/coverage.ts';
import { partOfTitle } from '../panels/inspector/PersonPicker.tsx';
import { Avatar } from '../ui/Marks.tsx';
import { holderWords } from '../words/coverage-words.ts';

/** What a cell shows: who holds it, and what is odd about it by shape and word as well as colour. Its words are said apart. */
export function HolderMark({ cell }: { cell: CoverageCell }) {
  const { people, team, state, byHand } = cell;
  const [first] = people;
  const more = people.length - 1 + (team && first ? 1 : 0);
  return (
    <span className="coverage-holder" aria-hidden="true">
      {state === 'overlap' && <Copy className="coverage-mark" />}
      {first ? (
        <>
          {state !== 'overlap' && (
            <Avatar name={first.name} part={partOfTitle(first)} open={first.open} />
          )}
          <span className="coverage-name" dir="auto">
            {state === 'overlap' ? holderWords.several(people.map(({ name }) => name)) : first.name}
          </span>
          {state !== 'overlap' && more > 0 && (
            <span className="coverage-more">{holderWords.more(more)}</span>
          )}
        </>
      ) : team ? (
        <>
          <UsersRound className="coverage-mark" />
          <span className="coverage-name">{holderWords.team}</span>
        </>
      ) : (
        <>
          <CircleSlash className="coverage-mark" />
          <span className="coverage-name">{holderWords.nobody}</span>
        </>
      )}
      {byHand && <PencilLine className="coverage-by-hand" />}
    </span>
  );
}
