import { percentText } from '../../shared/words/formats.ts';
import { counted } from '../../shared/words/grammar.ts';

/* What stands at the sides of the chart and under it: the outline, what can be added, the status bar. */
export const outlineWords = {
  label: 'Outline',
  find: 'Find a product, squad or person',
  findHint: 'Find by name',
  clearSearch: 'Clear the search',
  empty: 'Nothing here yet. Add a squad to begin.',
  nothingNamed: (search: string) => `Nothing is named “${search}”.`,
  /* Heard after the name; seen as an icon. */
  kind: { product: 'product', squad: 'squad', person: '', group: '' },
  openPosition: 'open position',
  afterName: (kind: string) => `, ${kind}`,
  open: 'open',
  loose: 'Squads in no product',
  leaders: 'Leaders',
  others: 'Not on a squad',
  move: (squad: string, product: string) => `Move ${squad} to ${product}`,
  takeOut: (squad: string) => `Take ${squad} out of its product`,
} as const;

export const newThingWords = {
  label: 'Add to the chart',
  squad: { label: 'Squad', tip: 'Add a squad: click, or drag onto the chart' },
  product: { label: 'Product', tip: 'Add a product: click, or drag onto the chart' },
  pm: { label: 'PM', tip: 'Add a Product Manager: click, or drag onto the chart' },
  po: { label: 'PO', tip: 'Add a Product Owner: click, or drag onto the chart' },
  leader: { label: 'Leader', tip: 'Add a leader: click, or drag onto the chart' },
  vacancy: { label: 'Open position', tip: 'Add an open position: click, or drag onto the chart' },
} as const;

export const rightPanelWords = {
  label: 'Inspector and findings',
  inspector: 'Inspector',
  findings: 'Findings',
  evidence: 'Evidence',
  percent: percentText,
} as const;

export const statusWords = {
  label: 'Status',
  openPositions: (count: number) => counted(count, 'open position'),
  ratio: (pms: number, pos: number, squads: number) =>
    `${pms} PM : ${pos} PO : ${counted(squads, 'squad')}`,
  ratioHint: 'People holding PM, people holding PO, and squads',
  evidenceHint: 'Questions of the rules that the plan can answer',
  nothingToJudge: 'Nothing to judge yet',
  evidence: (percent: number) => `${percentText(percent)} of evidence known`,
  showFindings: {
    critical: (count: number) => `Show findings: ${count} critical`,
    warning: (count: number) => `Show findings: ${count} warning`,
    advice: (count: number) => `Show findings: ${count} advice`,
  },
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  zoom: percentText,
  zoomWhole: `Zoom to ${percentText(100)}`,
  zoomNow: (percent: number) => `Zoom ${percentText(percent)}: set to ${percentText(100)}`,
  fit: 'Show the whole chart',
} as const;
