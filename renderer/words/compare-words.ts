/* What is said beside the chart where two scenarios are compared. */
export const compareWords = {
  label: 'Compare scenarios',
  onlyOne: 'There is only one scenario',
  onlyOneNote: 'Make a second one, change it, and see here what differs and what it does.',
  branch: 'New scenario from this one…',
  before: 'Before',
  after: 'After',
  onChart: 'On the chart',
  modes: { before: 'Before', after: 'After', changes: 'Changes' },
  keys: 'Keys',
  differs: 'What differs',
  archived: (scenario: string) => `${scenario} (archived)`,
  findings: 'Findings',
  findingsCompared: 'Findings compared',
  cleared: 'Cleared',
  raised: 'Raised',
  unchanged: 'Unchanged',
  noneIn: (group: string, of: number) =>
    of === 0 ? `${group}: none` : `${group}: none of ${of} with this filter`,
  /** `3`, or `3 of 14` where a filter leaves fewer. */
  countOf: (shown: number, of: number) => (shown === of ? String(of) : `${shown} of ${of}`),
  more: (count: number) => `and ${count} more`,
  figures: 'Figures',
  pay: (source: string) => `Pay: ${source}.`,
  ofTheWhole: 'Of both scenarios as a whole, whatever is chosen above.',
} as const;

/* What differs, in sentences. */
export const changeWords = {
  title: 'Changes',
  export: 'Export the changes as CSV…',
  exportShort: 'CSV…',
  nothing: 'Nothing differs but, perhaps, places on the chart.',
  product: 'Product',
  person: 'Person',
  all: 'All',
  noneChosen: 'No change touches what is chosen here.',
  more: (count: number) => `and ${count} more: narrow them down above.`,
  fileName: (plan: string, before: string, after: string) => `${plan} ${before} to ${after}`,
  exported: (file: string) => `Exported the changes to ${file}.`,
} as const;

/* What each kind of change is called, and how it is drawn where there is no room for an icon. */
export const markWords = {
  added: { word: 'Added', sign: '+' },
  removed: { word: 'Removed', sign: '−' },
  moved: { word: 'Moved', sign: '→' },
  renamed: { word: 'Renamed', sign: '✎' },
  're-titled': { word: 'Re-titled', sign: '#' },
  filled: { word: 'Filled', sign: '✓' },
  members: { word: 'Members', sign: '±' },
  shares: { word: 'Shares', sign: '%' },
  're-assigned': { word: 'Re-assigned', sign: '⇄' },
  reporting: { word: 'Reporting', sign: '↑' },
  planned: { word: 'Planned', sign: '◷' },
  facts: { word: 'Facts', sign: '≠' },
} as const;

/** `→ Moved, ⇄ Re-assigned` */
export function signedWords(marks: readonly (keyof typeof markWords)[]): string {
  return marks.map((mark) => `${markWords[mark].sign} ${markWords[mark].word}`).join(', ');
}
