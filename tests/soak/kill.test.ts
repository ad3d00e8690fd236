import { expect, test } from 'vitest';
import { drivers } from '../database/plans.ts';
import { keepFigure } from '../support/figures.ts';
import { SEED } from '../support/seed.ts';
import { type Kill, killProcesses } from './kill.ts';
import { outcomeOf, tally, tellKill } from './tell.ts';
import { jobs } from './work.ts';

/** `npm run soak` asks for more; the seed is printed and can be given to see the same kills again. */
const KILLS = Number(process.env.SQUADPLAN_KILLS ?? 12);

const isBad = ({ problems }: Kill) => problems.length > 0;

test(`${KILLS} kills at random moments (seed ${SEED}) lose nothing that was acknowledged`, async () => {
  const isSoak = process.env.SQUADPLAN_KILLS !== undefined;
  const kills = await killProcesses({ kills: KILLS, seed: SEED, drivers }, (kill) => {
    if (isSoak || isBad(kill)) console.log(tellKill(kill));
  });
  console.log(tally(kills, SEED));
  expect(kills.filter(isBad)).toEqual([]);
  keepFigure('kills', { cases: kills.length, seed: SEED, outcome: outcomeOf(kills) });
  expect(kills).toHaveLength(KILLS);
  expect(new Set(kills.map(({ task }) => task.job)).size).toBe(Math.min(KILLS, jobs.length));
  // A kill that always came too early would show nothing.
  expect(kills.some(({ acknowledged }) => acknowledged > 0)).toBe(true);
}, 1_800_000);
