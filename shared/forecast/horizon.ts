import type { Structure } from '../model/document.ts';
import { quarterAfter, quarterOfDay, quartersFrom } from './quarters.ts';

/** Fewer quarters than two years tell little; more than five years nobody plans. */
const LEAST = 8;
const MOST = 20;

/**
 * The quarters to step through: from the one that today is in until a quarter after the last thing
 * planned, and two years at least.
 * @param today `YYYY-MM-DD`
 */
export function horizon({ plannedTime }: Structure, today: string): string[] {
  const first = quarterOfDay(today);
  let last = quarterAfter(first, LEAST - 1);
  for (const { startsIn, endsIn } of plannedTime.values()) {
    // What goes is gone in the quarter after its last one.
    const steps = [startsIn, endsIn && quarterAfter(endsIn)];
    for (const step of steps) if (step && quarterAfter(step) > last) last = quarterAfter(step);
  }
  const all = quartersFrom(first, MOST);
  const end = all.indexOf(last);
  return end < 0 ? all : all.slice(0, end + 1);
}
