import { pageWords as words } from '../words/report/page.ts';
import type { Report } from './report-types.ts';

/** Day, scenario and rules of a report, for its cover: `21 November 2026 · Rules: The five articles`. */
export function aboutLine({ dateText, scenario, pack }: Report): string {
  const about = [dateText, scenario && words.scenario(scenario), words.rules(pack.title)];
  return about.filter(Boolean).join(' · ');
}
