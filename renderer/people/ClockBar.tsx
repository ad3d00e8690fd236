import { type ClockHand, clockScale, isOver } from './strategy-clock.ts';
import './clock.css';

/** A figure on a bar with the line from which on it is too much. */
export function ClockBar({ hand }: { hand: ClockHand }) {
  const scale = clockScale(hand);
  return (
    <span
      className="clock-bar"
      aria-hidden="true"
      data-known={hand.value !== null || undefined}
      data-over={isOver(hand) || undefined}
    >
      {hand.value !== null && <span className="clock-fill" style={{ width: `${scale.value}%` }} />}
      {scale.limit !== null && <span className="clock-line" style={{ left: `${scale.limit}%` }} />}
    </span>
  );
}
