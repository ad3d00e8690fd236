import { Lock } from 'lucide-react';

/** On a card that stays where it is; the card's own name says so in words. */
export function LockMark() {
  return (
    <span className="lock-mark" title="Locked: it stays where it is">
      <Lock aria-hidden="true" />
    </span>
  );
}
