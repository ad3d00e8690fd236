import { backgrounds } from '../../shared/catalog/backgrounds.ts';
import { appParts, placeKinds, placeParts } from '../../shared/catalog/checklist.ts';
import { checklist } from '../../shared/catalog/checklist-lines.ts';
import { comparisons } from '../../shared/catalog/comparison.ts';
import { contradictions } from '../../shared/catalog/contradictions.ts';
import { decisionRights } from '../../shared/catalog/decision-rights.ts';
import { hiringAdvice } from '../../shared/catalog/hiring.ts';
import { responsibilities } from '../../shared/catalog/responsibilities.ts';
import { sources } from '../../shared/catalog/sources.ts';
import { symptoms } from '../../shared/catalog/symptoms.ts';
import { templates } from '../../shared/templates/all.ts';
import { paragraph, plain } from './markdown.mjs';
import { pageName } from './rule-pages.mjs';

/**
 * Names of a catalogue’s entries by id.
 * @template {{ readonly id: string }} T
 * @param {readonly T[]} entries
 * @param {(entry: T) => string} nameOf
 * @returns {ReadonlyMap<string, string>}
 */
function names(entries, nameOf) {
  return new Map(entries.map((entry) => [entry.id, nameOf(entry)]));
}

/** @type {Readonly<Record<string, ReadonlyMap<string, string>>>} */
const entries = {
  responsibility: names(responsibilities, ({ label }) => label),
  decision: names(decisionRights, (right) => right.decision),
  comparison: names(comparisons, ({ field, sources: of }) => `${field} (${of.join(', ')})`),
  symptom: names(symptoms, ({ label }) => label),
  template: names(templates, ({ name }) => name),
  contradiction: names(contradictions, ({ question }) => question),
  hiring: names(hiringAdvice, ({ when }) => when),
  background: names(backgrounds, ({ name }) => name),
  salary: names(Object.values(sources), ({ title }) => title),
  part: new Map(Object.entries(appParts)),
};

/** Places of one statement, those of one kind together. @param {readonly import('../../shared/catalog/checklist.ts').Place[]} places */
function placesText(places) {
  const kinds = [...new Set(places.map((place) => placeParts(place)[0]))];
  const texts = kinds.map((kind) => {
    const ids = places.map(placeParts).flatMap(([of, id]) => (of === kind ? [id] : []));
    if (kind === 'rule') return ids.map((id) => `[${id}](rules/${pageName(id)})`).join(', ');
    return `${placeKinds[kind]}: ${ids.map((id) => plain(entries[kind]?.get(id) ?? id)).join('; ')}`;
  });
  return texts.join('<br>');
}

/** Where each statement of the articles has its place, by path. @returns {Map<string, string>} */
export function coveragePage() {
  const blocks = [
    '# What the articles say, and where it is',
    paragraph(
      'The rulebook stands on five articles. Every statement taken from them is listed here with its place in the app: a rule, an entry of a catalogue, a template, or a part of the app.',
    ),
    Object.values(sources)
      .map(({ id, title }) => `- ${id}: ${plain(title)}`)
      .join('\n'),
  ];
  for (const { title, lines } of checklist) {
    const rows = lines.map(
      ({ id, says, places }) => `| ${id} | ${plain(says)} | ${placesText(places)} |`,
    );
    blocks.push(
      `## ${title}`,
      ['| | what is said | where it is |', '|---|---|---|', ...rows].join('\n'),
    );
  }
  return new Map([['docs/coverage.md', `${blocks.join('\n\n')}\n`]]);
}
