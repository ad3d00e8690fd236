import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { setPlannedTime } from '../../../shared/forecast/planned-time.ts';
import { type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { toCsv } from '../../../shared/report/csv.ts';
import { toDocx } from '../../../shared/report/docx.ts';
import { toHtml } from '../../../shared/report/html.ts';
import { toJson } from '../../../shared/report/json.ts';
import { toMarkdown } from '../../../shared/report/markdown.ts';
import { buildReport } from '../../../shared/report/model.ts';
import { toPptx } from '../../../shared/report/pptx.ts';
import type { Report } from '../../../shared/report/report-types.ts';
import { tableOf } from '../../../shared/report/tables.ts';
import { toXlsx } from '../../../shared/report/xlsx.ts';
import { rules } from '../../../shared/rules/all.ts';
import { packOf } from '../../../shared/rules/packs.ts';
import { runRules } from '../../../shared/rules/run.ts';
import { branchScenario } from '../../../shared/scenarios/branch.ts';
import { idOf, type Org, org } from '../../support/org.ts';
import { decode } from './markup.ts';
import { damageIn, partsOf } from './office.ts';
import { TODAY } from './reports.ts';

const pack = packOf('seed');
const squads = ['Search', 'Index', 'Ranking'];
const today = () => org().squads(squads, { in: 'Core' }).pm('PM 06', squads);

/** A plan with a scenario per organisation beside today's. */
function planWith(others: Readonly<Record<string, Org>>): PlanDocument {
  let document = today().document();
  const from = todayStructure(document).scenarioId;
  for (const [name, other] of Object.entries(others)) {
    const scenario = {
      id: name,
      name,
      intent: `To try ${name}`,
      createdAt: '2026-11-01T00:00:00Z',
    };
    document = applyChanges(document, branchScenario(document, from, scenario));
    const structure = { ...other.structure(), scenarioId: name };
    document = { ...document, structures: new Map(document.structures).set(name, structure) };
  }
  return document;
}

function reportWith(document: PlanDocument, chosen: readonly string[]): Report {
  const judged = (id: string) => {
    const structure = document.structures.get(id);
    if (!structure) throw new Error(`no scenario ${id}`);
    return { structure, result: runRules(rules, document, structure, { today: TODAY, pack }) };
  };
  const base = judged(todayStructure(document).scenarioId);
  return buildReport({ ...base, document, today: TODAY, pack, base, options: chosen.map(judged) });
}

const split = () => today().po('Grace', 'Search').po('Grace', 'Index');
const worse = () => today().squad('Ads', { in: 'Core' }).pm('PM 06', 'Ads');

describe('options compared', () => {
  const report = reportWith(planWith({ Split: split(), Worse: worse() }), ['Split', 'Worse']);

  test('say what each changes, clears and raises against today', () => {
    const [first, second] = report.options?.options ?? [];
    expect(first?.name).toBe('Split');
    expect(first?.intent).toBe('To try Split');
    expect(first?.changes.join(' ')).toContain('Grace');
    expect(first?.cleared.map(({ message }) => message).join(' ')).toContain(
      'holds direction and backlog on 3 squads',
    );
    expect(second?.changes.join(' ')).toContain('Ads is added in Core');
    expect(second?.cleared).toEqual([]);
  });

  test('put the figures side by side, one column a scenario', () => {
    const rows = new Map(report.options?.figures.map((row) => [row.label, row]));
    expect(rows.get('Squads')).toEqual({
      ...{ label: 'Squads', values: ['3', '3', '4'], differs: true },
      counts: [{ label: 'Squads', values: [3, 3, 4] }],
    });
    expect(rows.get('POs')?.values).toEqual(['0', '1', '0']);
    expect(rows.get('PMs')?.differs).toBe(false);
    for (const { values } of rows.values()) expect(values).toHaveLength(3);
  });

  test('are a table of figures as the report shows them, counts as numbers', () => {
    const { columns, rows } = tableOf(report, 'figures');
    expect(columns.map(({ head }) => head)).toEqual(['Figure', 'Today', 'Split', 'Worse']);
    const [today = [], split = [], worse = []] = ['Today', 'Split', 'Worse'].map((_, at) =>
      rows.map((row) => [row[0], row[at + 1]]),
    );
    const critical = 'Findings: critical';
    expect(Object.fromEntries(today)).toMatchObject({ Squads: 3, POs: 0, [critical]: 1 });
    expect(Object.fromEntries(split)).toMatchObject({ Squads: 3, POs: 1, [critical]: 0 });
    expect(Object.fromEntries(worse)).toMatchObject({ Squads: 4, POs: 0, [critical]: 1 });
    // What is no plain count reads as it does in the report.
    for (const { label, values, counts } of report.options?.figures ?? []) {
      if (!counts) expect(rows).toContainEqual([label, ...values]);
    }
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  test('may be called anything: a name is neither a formula nor a broken file', async () => {
    const name = '=HYPERLINK("x") <\u0001&>';
    const compared = report.options;
    const odd = {
      ...report,
      options: compared && {
        ...compared,
        options: compared.options.map((one) => ({ ...one, name })),
      },
    };
    expect(toCsv(odd, 'figures')).toContain(`"'=HYPERLINK(""x"")`);
    expect(damageIn(await toXlsx(odd))).toEqual([]);
  });

  test('are not there where none was chosen', () => {
    const alone = reportWith(planWith({ Split: split() }), []);
    expect(alone.options).toBeNull();
    expect(toHtml(alone, { paper: 'A4' })).not.toContain('Options compared');
    expect(tableOf(alone, 'changes').rows).toEqual([]);
    expect(tableOf(alone, 'figures').rows).toEqual([]);
  });

  test('stand in every face', async () => {
    const text = (file: Uint8Array) =>
      [...partsOf(file)].map(([, xml]) => decode(xml.replaceAll(/<[^>]*>/g, '\n'))).join('\n');
    const [pptx, docx] = [await toPptx(report), await toDocx(report)];
    expect(damageIn(docx)).toEqual([]);
    const slides = [...partsOf(pptx)].filter(([path]) => /slides\/slide\d/.test(path));
    const faces = {
      html: decode(toHtml(report, { paper: 'A4' }).replaceAll(/<[^>]*>/g, '\n')),
      md: toMarkdown(report),
      json: toJson(report),
      docx: text(docx),
      pptx: slides.map(([, xml]) => decode(xml.replaceAll(/<[^>]*>/g, '\n'))).join('\n'),
      csv: tableOf(report, 'changes').rows.flat().join('\n'),
    };
    for (const [face, told] of Object.entries(faces)) {
      expect(told, face).toContain('Ads is added in Core');
      expect(told, face).toContain('holds direction and backlog on 3 squads');
    }
  });
});

describe('what is planned', () => {
  const planned = (startsIn: string) => {
    const document = today().squad('Late', { in: 'Core' }).pm('PM 06', 'Late').document();
    const id = idOf('squad', 'Late');
    const changes = setPlannedTime(todayStructure(document), 'squad', id, { startsIn });
    return reportWith(applyChanges(document, changes), []).outlook;
  };

  test('is told up to the quarter in which the last thing comes', () => {
    const outlook = planned('2027-Q2');
    expect(outlook?.from).toBe('Q4 2026');
    expect(outlook?.to).toBe('Q2 2027');
    expect(outlook?.sentences[0]).toBe('Q2 2027: Late comes.');
    expect(outlook?.quarters).toEqual(['2026-Q4', '2027-Q1', '2027-Q2']);
  });

  test('is nothing where all is there already', () => {
    expect(planned('2026-Q4')).toBeNull();
  });

  test('reaches no further than two years', () => {
    expect(planned('2035-Q1')?.to).toBe('Q3 2028');
  });
});
