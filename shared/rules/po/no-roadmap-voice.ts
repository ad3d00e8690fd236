import { holdsRole } from '../../model/structure-index.ts';
import { noRoadmapVoice as words } from '../../words/rules/po.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule } from '../types.ts';

export const poNoRoadmapVoice = defineRule({
  meta: {
    id: 'po/no-roadmap-voice',
    subject: 'person',
    heldBy: ['po'],
    severity: 'advice',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
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
      message: words.message(facts.person.name),
      advice: words.advice,
    };
  },
});
