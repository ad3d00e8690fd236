import { expect, test } from 'vitest';
import { judgeTemplate } from '../../../renderer/dialogs/template-verdict.ts';
import { templates } from '../../../shared/templates/all.ts';

const judged = new Map(
  templates.map((template) => [template.id, judgeTemplate(template, '2026-11-02')]),
);

test.each(templates.map(({ id }) => id))(
  'the template %s can be judged before it is chosen',
  (id) => {
    const { structure, result } = judged.get(id) ?? {};
    expect(structure?.squad.size).toBeGreaterThan(0);
    expect((result?.holding ?? 0) + (result?.findings.length ?? 0)).toBeGreaterThan(0);
  },
);

test('what a template says of itself is what the rules find: sprints without direction', () => {
  const rules = judged.get('po-only')?.result.findings.map(({ rule }) => rule);
  expect(rules).toContain('missing/direction');
  expect(judged.get('startup')?.result.findings.map(({ rule }) => rule)).not.toContain(
    'split/squads',
  );
});
