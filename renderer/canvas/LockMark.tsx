import { Lock } from 'lucide-react';
import { cardWords } from '../words/card-words.ts';

/** On a card that stays where it is; the card's own name says so in words. */
export function LockMark() {
  return (
    <span className="lock-mark" title={cardWords.locked}>
      <Lock aria-hidden="true" />
    </span>
  );
}
