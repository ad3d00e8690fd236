/** How many of today's backups stay, the newest first; of every other day, the newest one. */
export const KEPT_OF_TODAY = 3;
/** How many stay in all. */
export const KEPT_IN_ALL = 10;

interface Made {
  readonly at: Date;
}

/** A day as the user's calendar counts it. */
const dayOf = (at: Date) => `${at.getFullYear()}-${at.getMonth()}-${at.getDate()}`;

/**
 * The backups to keep: today's newest three, and one for each other day, ten in all, those nearest to
 * now first. Another day may lie ahead where the clock was wrong; such a backup is never the reason
 * that one of today's goes.
 */
export function backupsToKeep<T extends Made>(backups: readonly T[], now: Date): T[] {
  const byDay = new Map<string, T[]>();
  const newestFirst = [...backups].sort((a, b) => b.at.getTime() - a.at.getTime());
  for (const backup of newestFirst) {
    const day = dayOf(backup.at);
    byDay.set(day, [...(byDay.get(day) ?? []), backup]);
  }
  const today = byDay.get(dayOf(now)) ?? [];
  byDay.delete(dayOf(now));
  const distance = ({ at }: T) => Math.abs(at.getTime() - now.getTime());
  const others = [...byDay.values()]
    .flatMap((ofDay) => ofDay.slice(0, 1))
    .sort((a, b) => distance(a) - distance(b));
  const kept = today.slice(0, KEPT_OF_TODAY);
  return [...kept, ...others.slice(0, KEPT_IN_ALL - kept.length)];
}
