import { holdsRole } from '../../model/structure-index.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { defineRule } from '../types.ts';

export const poNoRoadmapVoice = defineRule({
  meta: {
    id: 'po/no-roadmap-voice',
    subject: 'person',
    heldBy: ['po'],
    severity: 'advice',
    title: 'A PO without a voice in the roadmap',
    about:
      'A roadmap made without those who know the work promises what cannot be built, or leaves out what the team has learned. The PM sets its goals; the PO keeps it actionable, and has to be in the room for that.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'A common struggle of POs is limited strategic influence: priorities arrive from a PM or from stakeholders.',
      },
      {
        kind: 'article',
        source: '003',
        says: 'The roadmap is shared: the PM defines its strategic goals, the PO keeps it actionable with what development learns.',
      },
    ],
    thresholds: {},
    needs: ['answers.roadmap-part'],
  },
  check(index, id) {
    const facts = index.people.get(id);
    if (!facts || facts.person.open) return null;
    // Whoever sets direction somewhere has a roadmap of their own.
    if (!holdsRole(facts, 'po') || holdsRole(facts, 'pm')) return null;
    const part = index.structure.roleAnswers.get(id)?.hasRoadmapPart ?? null;
    if (part || index.structure.titleAudit.get(id)?.setsRoadmap) return holds;
    if (part === null) return cannotTell([lacking('answers.roadmap-part', id)]);
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message: `${facts.person.name} is PO and has no part in making the roadmap.`,
      advice:
        'Ask the PO into the roadmap review: what the team has learned, what is possible when, what is better left out.',
    };
  },
});
