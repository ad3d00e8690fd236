/** Rule packs: their names, and where their figures come from. */
export const packWords = {
  seed: {
    title: 'Five articles',
    origin:
      'Thresholds as the five source articles give them; where they give none, our own, marked so.',
  },
  less: {
    title: 'LeSS: one Product Owner for 2 to 8 teams',
    origin:
      'From outside the five articles: Large-Scale Scrum (LeSS) has one Product Owner serve two to eight teams.',
  },
  safe: {
    title: 'SAFe: a Product Manager for up to 4 Product Owners',
    origin:
      'From outside the five articles: the Scaled Agile Framework (SAFe) has a Product Manager work with up to four Product Owners, and a Product Owner with one or two teams.',
  },
  svpg: {
    title: 'SVPG: a Product Manager with each team of 6 to 10 engineers',
    origin:
      'From outside the five articles: Silicon Valley Product Group (SVPG) has one Product Manager for about six to ten engineers and no separate Product Owner role. The larger team is its figure; advising one person for both in products of up to three squads is our reading of it.',
  },
  custom: {
    title: 'Our own',
    origin:
      'The plan’s own: begins with the thresholds of the five articles, to be changed one by one. What is changed has no source but this plan.',
  },
  unknown: (id: string, ids: readonly string[]) =>
    `There is no rule pack “${id}”. There are: ${ids.join(', ')}.`,
} as const;
