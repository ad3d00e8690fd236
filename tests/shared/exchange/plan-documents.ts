import fc from 'fast-check';
import type { PlanDocument } from '../../../shared/model/document.ts';
import { documentArbitrary, rowArbitrary, structureArbitrary } from '../../support/arbitraries.ts';

/** Any whole plan, of two or three scenarios, under any rule pack, with rows in every table. */
export const planDocuments: fc.Arbitrary<PlanDocument> = fc
  .record({
    document: documentArbitrary(4),
    pack: fc.constantFrom('seed', 'less', 'safe'),
    row: rowArbitrary('scenario'),
    structure: structureArbitrary('another', 4),
  })
  .map(({ document, pack, row, structure }) => {
    const settings = document.plan.get('plan');
    if (!settings) throw new Error('A plan has settings.');
    return {
      ...document,
      plan: new Map([['plan', { ...settings, pack }]]),
      scenario: new Map(document.scenario).set('another', {
        ...row,
        id: 'another',
        parentId: 'today',
      }),
      structures: new Map(document.structures).set('another', structure),
    };
  });
