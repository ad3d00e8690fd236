import { describe, expect, test } from 'vitest';
import { thumbnailOf } from '../../../renderer/start/thumbnail.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { org } from '../../support/org.ts';

/** What the shell takes at the most. */
const LARGEST = 200_000;

const pictureOf = (plan: ReturnType<typeof org>) => thumbnailOf(buildIndex(plan.structure()));

describe('a plan’s picture for the start screen', () => {
  test('has a block for each region, squad and person with a card', () => {
    const svg = pictureOf(org().squads(['Search', 'Checkout'], { in: 'Shop' }).person('Ada'));
    expect(svg.match(/<rect /g)).toHaveLength(4);
  });

  test('keeps every block inside the frame', () => {
    const plan = org();
    for (let at = 0; at < 60; at++) plan.squad(`Squad ${at}`, { in: `Product ${at % 9}` });
    for (const [, x, y, width, height] of pictureOf(plan).matchAll(
      /<rect x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/g,
    )) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(320);
      expect(Number(y) + Number(height)).toBeLessThanOrEqual(180);
    }
  });

  test('holds no name: nothing of the plan can break out of it, and it is small at any size', () => {
    const plan = org().squad('</svg><script>', { in: '"&' });
    expect(pictureOf(plan)).not.toContain('script');
    for (let at = 0; at < 3000; at++) plan.squad(`Squad ${at}`, { in: `Product ${at % 200}` });
    expect(pictureOf(plan).length).toBeLessThan(LARGEST);
  });

  test('of an empty plan is an empty picture', () => {
    expect(pictureOf(org())).toMatch(/^<svg [^>]+><\/svg>$/);
  });
});
