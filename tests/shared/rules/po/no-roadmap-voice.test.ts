import { poNoRoadmapVoice } from '../../../../shared/rules/po/no-roadmap-voice.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(poNoRoadmapVoice, [
  {
    name: 'fires without a part in the roadmap',
    build: (o) => o.person('Bo', { answers: { hasRoadmapPart: false } }).po('Bo', 'Cart'),
    on: 'Bo',
    expect: fires({ message: 'Bo is PO and has no part in making the roadmap.' }),
  },
  {
    name: 'holds with a part in it',
    build: (o) => o.person('Bo', { answers: { hasRoadmapPart: true } }).po('Bo', 'Cart'),
    on: 'Bo',
    expect: 'holds',
  },
  {
    name: 'holds for a PO who sets it',
    build: (o) => o.person('Bo', { audit: { setsRoadmap: true } }).po('Bo', 'Cart'),
    on: 'Bo',
    expect: 'holds',
  },
  {
    name: 'cannot tell without an answer',
    build: (o) => o.person('Bo', { audit: { setsRoadmap: false } }).po('Bo', 'Cart'),
    on: 'Bo',
    expect: cannotTell('answers.roadmap-part'),
  },
  {
    name: 'does not look at whoever sets a direction as well',
    build: (o) =>
      o
        .person('Bo', { answers: { hasRoadmapPart: false } })
        .po('Bo', 'Cart')
        .pm('Bo', 'Search'),
    on: 'Bo',
    expect: 'not looked at',
  },
]);
