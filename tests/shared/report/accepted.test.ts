import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { acceptFinding } from '../../../shared/commands/waivers.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { toHtml } from '../../../shared/report/html.ts';
import { toJson } from '../../../shared/report/json.ts';
import { toMarkdown } from '../../../shared/report/markdown.ts';
import { buildReport } from '../../../shared/report/model.ts';
import { rules } from '../../../shared/rules/all.ts';
import { packOf } from '../../../shared/rules/packs.ts';
import { runRules } from '../../../shared/rules/run.ts';
import { org } from '../../support/org.ts';
import { readMarkup } from './markup.ts';

const LAST = '2026-05-03';
const AFTER = '2026-05-04';
const pack = packOf('seed');
const document = org().pm('Ann', ['A', 'B', 'C']).document('Acme');
const structure = todayStructure(document);
const judge = (of: typeof document, today: string) =>
  runRules(rules, of, structure, { today, pack });
const split = judge(document, LAST).findings.find(({ rule }) => rule === 'split/squads');
if (!split) throw new Error('the rule fires');
const accepted = applyChanges(
  document,
  acceptFinding(document, split, { id: 'w', reason: 'A | PO <soon>', until: LAST }),
);
const reportOn = (today: string) =>
  buildReport({ document: accepted, structure, result: judge(accepted, today), today, pack });
const report = reportOn(LAST);

describe('accepted findings in the report', () => {
  test('are counted apart, not among the findings', () => {
    expect(report.findings.map(({ rule }) => rule)).not.toContain('split/squads');
    expect(report.counts.critical).toBe(
      judge(document, LAST).findings.filter(({ severity }) => severity === 'critical').length - 1,
    );
    expect(report.accepted).toMatchObject([
      { rule: 'split/squads', reason: 'A | PO <soon>', until: LAST, untilText: '3 May 2026' },
    ]);
    expect(report.summary[1]).toContain('1 more is accepted');
  });

  test('leave as many questions answered as before', () => {
    const known = (figures: typeof report.figures) => figures.at(-1)?.value;
    const open = buildReport({
      document,
      structure,
      result: judge(document, LAST),
      today: LAST,
      pack,
    });
    expect(known(report.figures)).toBe(known(open.figures));
  });

  test('are printed with reason and last day, escaped', () => {
    const markdown = toMarkdown(report);
    expect(markdown).toContain('## Accepted findings (1)');
    expect(markdown).toMatch(/\| Critical \| Ann holds.*A \\\| PO.*3 May 2026 \|/u);
    const html = toHtml(report, { paper: 'A4' });
    expect(html).toMatch(/<h2 id="[^"]+">Accepted findings<\/h2>/);
    expect(html).toContain('A | PO &lt;soon&gt;');
    expect(() => readMarkup(html)).not.toThrow();
    expect(JSON.parse(toJson(report)).accepted).toHaveLength(1);
  });

  test('have no section where there are none', () => {
    const none = reportOn(AFTER);
    expect(toMarkdown(none)).not.toContain('Accepted findings');
    expect(toHtml(none, { paper: 'A4' })).not.toContain('Accepted findings');
  });

  test('that are back say until when they were accepted, and why they are back', () => {
    const back = reportOn(AFTER).findings.find(({ rule }) => rule === 'split/squads');
    expect(back?.returned).toBe(
      'Accepted until 3 May 2026, back because that day has passed. The reason then: A | PO <soon>',
    );
    expect(toMarkdown(reportOn(AFTER))).toContain('back because that day has passed');
  });
});
