/* What is said beside the chart where two scenarios are compared. */
export const compareWords = {
  findings: 'Findings',
  findingsCompared: 'Findings compared',
  cleared: 'Cleared',
  raised: 'Raised',
  unchanged: 'Unchanged',
  none: (of: number) => (of === 0 ? 'none' : `none of ${of} with this filter`),
  /** `3`, or `3 of 14` where a filter leaves fewer. */
  countOf: (shown: number, of: number) => (shown === of ? String(of) : `${shown} of ${of}`),
  more: (count: number) => `and ${count} more`,
  figures: 'Figures',
  ofTheWhole: 'Of both scenarios as a whole, whatever is chosen above.',
} as const;
