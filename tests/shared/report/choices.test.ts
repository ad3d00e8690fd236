import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../cli/read-plan.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { acceptFinding } from '../../../shared/commands/waivers.ts';
import { type PlanDocument, planOf, todayStructure } from '../../../shared/model/document.ts';
import { toCsv } from '../../../shared/report/csv.ts';
import { toDocx } from '../../../shared/report/docx.ts';
import { toHtml } from '../../../shared/report/html.ts';
import { toJson } from '../../../shared/report/json.ts';
import { toMarkdown } from '../../../shared/report/markdown.ts';
import { buildReport } from '../../../shared/report/model.ts';
import { toPptx } from '../../../shared/report/pptx.ts';
import { rolesForNames } from '../../../shared/report/roles-for-names.ts';
import {
  audiences,
  type SectionId,
  sectionIds,
  sections,
} from '../../../shared/report/sections.ts';
import { tableIds } from '../../../shared/report/tables.ts';
import { toXlsx } from '../../../shared/report/xlsx.ts';
import { rules } from '../../../shared/rules/all.ts';
import { packOf } from '../../../shared/rules/packs.ts';
import { runRules } from '../../../shared/rules/run.ts';
import { org } from '../../support/org.ts';
import { readMarkup } from './markup.ts';
import { TODAY } from './reports.ts';

const pack = packOf('seed');
const example = readPlan(join(import.meta.dirname, '../../../examples/example.json')).document;

function judged(document: PlanDocument) {
  const structure = todayStructure(document);
  const result = runRules(rules, document, structure, { today: TODAY, pack });
  return { document, structure, result, today: TODAY, pack };
}

function unzipped(file: Uint8Array): string {
  return Object.values(unzipSync(file))
    .map((part) => strFromU8(part))
    .join('\n');
}

/** A plan in which names also stand in what people wrote. */
function talkative(): PlanDocument {
  const [finding] = judged(example).result.findings;
  if (!finding) throw new Error('the example has findings');
  const reason = 'Marta Kowalczyk leaves in May; Daniel takes over.';
  const accepted = acceptFinding(example, finding, { id: 'w', reason, until: '2027-01-01' });
  return applyChanges(example, accepted);
}

describe('roles in place of names', () => {
  const plan = talkative();
  const people = [...todayStructure(plan).person.values()].filter(({ open }) => !open);
  const named = judged(plan);
  const hidden = judged(rolesForNames(plan));
  const charterSquads = [...todayStructure(plan).squad.keys()];
  const report = buildReport({ ...hidden, charterSquads });

  test('leave no name in any face of the report', async () => {
    const faces: Record<string, string> = {
      html: toHtml(report, { paper: 'A4' }),
      markdown: toMarkdown(report),
      json: toJson(report),
      csv: tableIds.map((id) => toCsv(report, id)).join('\n'),
      chart: report.chart?.svg ?? '',
      pptx: unzipped(await toPptx(report)),
      docx: unzipped(await toDocx(report)),
      xlsx: unzipped(await toXlsx(report)),
    };
    const told = Object.entries(faces).flatMap(([face, text]) =>
      people.filter(({ name }) => text.includes(name)).map(({ name }) => `${face}: ${name}`),
    );
    expect(told).toEqual([]);
    expect(faces.html).not.toMatch(/Marta|Daniel/);
    expect(faces.chart).toContain('PM of');
  });

  test('find what was found with names, and accept what was accepted', () => {
    const keys = ({ result }: ReturnType<typeof judged>) => ({
      findings: result.findings.map(({ rule, subjects }) => `${rule} ${subjects[0].id}`).sort(),
      accepted: result.accepted.map(({ rule }) => rule),
      open: result.cannotTell.length,
    });
    expect(keys(hidden)).toEqual(keys(named));
    expect(keys(hidden).accepted).toHaveLength(1);
    expect(report.accepted[0]?.reason).not.toMatch(/Marta|Daniel/);
  });

  test('tell people of one role apart, and leave open positions as they are', () => {
    const document = rolesForNames(
      org()
        .po('Ann Lee', ['A'])
        .po('Bob Day', ['A'])
        .person('Open PO', { open: true })
        .po('Open PO', ['B'])
        .document(),
    );
    const names = [...todayStructure(document).person.values()].map(({ name }) => name);
    expect(names).toEqual(['PO of A 1', 'PO of A 2', 'Open PO']);
    expect(planOf(document).name).toBe(planOf(org().document()).name);
  });

  test('leave words alone that only look like part of a name', () => {
    const document = rolesForNames(
      org()
        .pm('PM 06', ['A'])
        .squad('A', { mission: 'PM tools; Marketing by May' })
        .pm('May Mark', ['B'])
        .document(),
    );
    expect(todayStructure(document).squad.get('squad/a')?.mission).toBe(
      'PM tools; Marketing by PM of B',
    );
  });
});

describe('sections', () => {
  const headings: Partial<Record<SectionId, string>> = {
    chart: 'The chart',
    charts: 'Load, ratios and findings',
    findings: 'Findings',
    coverage: 'Coverage of responsibilities',
    titles: 'Title audit',
    evidence: 'What cannot be told yet',
    hiring: 'Hiring plan',
    squads: 'Squads',
    people: 'People',
    method: 'Method and sources',
  };
  const base = {
    ...judged(example),
    charterSquads: [...todayStructure(example).squad.keys()].slice(0, 1),
  };

  test.each(Object.entries(headings))(
    '%s stands there when chosen, and only then',
    async (id, heading) => {
      for (const chosen of [true, false]) {
        const some = chosen ? [id as SectionId] : sectionIds.filter((each) => each !== id);
        const report = buildReport({ ...base, sections: some });
        const html = toHtml(report, { paper: 'A4' });
        expect(html.replaceAll(/ id="[^"]*"/g, '').includes(`<h2>${heading}</h2>`)).toBe(chosen);
        expect(toMarkdown(report).includes(`\n## ${heading}\n`)).toBe(chosen);
        expect(() => readMarkup(html)).not.toThrow();
      }
    },
  );

  test('hold the charter of a chosen squad in every face that is read', async () => {
    const report = buildReport({ ...base, sections: ['charters'] });
    const [charter] = report.charters;
    expect(report.charters).toHaveLength(1);
    for (const text of [
      toHtml(report, { paper: 'A4' }),
      toMarkdown(report),
      unzipped(await toDocx(report)),
    ]) {
      expect(text).toContain('Who decides what');
      expect(text).toContain(charter?.squad);
    }
  });

  test('are chosen by audience: the team gets charters, leadership the hiring plan', () => {
    expect(audiences.team.sections).toContain('charters');
    expect(audiences.leadership.sections).toContain('hiring');
    expect(audiences.leadership.sections).not.toContain('people');
    for (const { sections: chosen } of Object.values(audiences)) {
      for (const id of chosen) expect(sections[id]).toBeTruthy();
    }
  });
});
