import { rules } from '../../shared/rules/all.ts';
import { rulePage } from '../../shared/rules/page.ts';
import { plainText } from '../../shared/words/formats.ts';
import { kindTitles } from '../../shared/words/rules/kinds.ts';
import { paragraph } from './markdown.mjs';

/** @param {string} id @returns {string} */
export function pageName(id) {
  return `${id.replace('/', '-')}.md`;
}

/** @param {import('../../shared/rules/page.ts').RulePage} page @returns {string} */
function pageText({ id, title, summary, about, passages }) {
  const blocks = [`# ${plainText(title)}`, paragraph(`\`${id}\` · ${summary}`), paragraph(about)];
  for (const { heading, text, items } of passages) {
    blocks.push(`## ${heading}`);
    if (items) blocks.push(items.map((item) => paragraph(item, '- ', '  ')).join('\n'));
    if (text) blocks.push(paragraph(text));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** @returns {string} */
function index() {
  const kinds = [...new Set(rules.map(({ meta }) => meta.id.split('/')[0] ?? ''))];
  const blocks = [
    '# The rules',
    paragraph(
      'Every rule that a plan is judged by, with its threshold, what it has to know, examples and its source. A finding in the app opens the same page.',
    ),
  ];
  for (const kind of kinds) {
    const own = rules.filter(({ meta }) => meta.id.startsWith(`${kind}/`));
    const title = kindTitles[/** @type {keyof typeof kindTitles} */ (kind)];
    blocks.push(
      `## ${title}`,
      own
        .map(({ meta }) => `- [${plainText(meta.title)}](${pageName(meta.id)}): \`${meta.id}\``)
        .join('\n'),
    );
  }
  return `${blocks.join('\n\n')}\n`;
}

/** Every page on rules, by its path from the project’s folder. @returns {Map<string, string>} */
export function rulePages() {
  const pages = new Map([['docs/rules/README.md', index()]]);
  for (const rule of rules) {
    pages.set(`docs/rules/${pageName(rule.meta.id)}`, pageText(rulePage(rule)));
  }
  return pages;
}
