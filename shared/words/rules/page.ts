/** What a rule's page says around the rule's own words. */
export const pageWords = {
  severities: { critical: 'Critical', warning: 'Warning', advice: 'Advice' },
  strategySigns: 'Warning with one sign, critical with two',
  boundarySigns: 'Advice with one sign, warning with two',
  subjects: {
    person: 'every person',
    squad: 'every squad',
    product: 'every product',
    plan: 'the plan as a whole',
  },
  summary: (severity: string, looksAt: readonly string[]) =>
    `${severity}. Looks at ${looksAt.join(' and ')}.`,
  thresholds: 'Thresholds',
  off: 'off',
  threshold: (label: string, value: string, origin: string) => `${label}: ${value} (${origin})`,
  inPack: (pack: string, value: string) => `In the pack “${pack}”: ${value}`,
  origin: {
    article: (title: string) => `from “${title}”`,
    arithmetic: 'plain arithmetic',
    pack: 'only rule packs from outside the articles give a number',
    ours: (why: string) => `our own number: ${why}`,
  },
  needs: 'What it has to know',
  examples: 'Examples',
  verdicts: { fires: 'Fires', holds: 'Holds', 'cannot-tell': 'Cannot tell' },
  holds: (verdict: string, situation: string) => `${verdict}: ${situation}`,
  answers: (verdict: string, severity: string | null, situation: string, answer: string) =>
    severity
      ? `${verdict} (${severity}): ${situation} ${answer}`
      : `${verdict}: ${situation} ${answer}`,
  says: (message: string) => `“${message}”`,
  missing: (facts: string) => `Missing: ${facts}.`,
  sources: 'Where it comes from',
  articleSays: (title: string, says: string) => `“${title}”: ${says}`,
  arithmeticSays: (says: string) => `Plain arithmetic: ${says}`,
  packSays: (says: string) => `From outside the five articles: ${says}`,
  disagreement: (question: string) => `Where the articles disagree: ${question}`,
  articlesSay: (titles: readonly string[], says: string) =>
    `${titles.map((title) => `“${title}”`).join(' and ')}: ${says}`,
} as const;
