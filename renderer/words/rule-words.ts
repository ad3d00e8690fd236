import { counted } from '../../shared/words/grammar.ts';

/* A rule, its thresholds and who says so. */
export const ruleWords = {
  off: 'off',
  sources: 'Sources',
  about: 'About this rule…',
  changeThreshold: 'Change the threshold…',
  changeThresholds: 'Change the thresholds…',
  threshold: (label: string, value: string) => `${label}: ${value}`,
  changedElse: (value: string) => `changed in this plan, else ${value}`,
  changed: 'Changed in this plan',
  backTo: (value: string) => `Back to ${value}`,
  packLeavesOff: 'The pack leaves this rule off',
  asInPack: 'As in the pack',
  ours: 'Ours',
  between: (min: number, max: number) => `Between ${min} and ${max}.`,
  originBetween: (origin: string, min: number, max: number) =>
    `${origin}. Between ${min} and ${max}.`,
  setThreshold: (label: string, value: string) => `Set “${label}” to ${value}`,
  arithmetic: 'Plain arithmetic',
  fromElsewhere: 'From outside the five articles',
  fromPack: (pack: string) => `From the pack “${pack}”`,
  fromArticle: (title: string) => `From “${title}”`,
  onlyPacks: 'Only rule packs from outside the articles give a number',
  thresholdOurs: (why: string) => `The threshold is ours: ${why}`,
} as const;

/* A rule's page. */
export const rulePageWords = {
  done: 'Done',
  needsList: (needs: readonly string[]) => `${needs.join('; ')}.`,
  disagree: 'The articles disagree',
  disagreeOn: (question: string) => `The articles disagree: ${question}`,
  here: 'Here:',
} as const;

/* Rule packs side by side. */
export const packWords = {
  title: 'Rule packs side by side',
  description: 'The structure on screen, judged by every pack. Nothing is averaged.',
  note: (changed: number) =>
    changed === 0
      ? 'Accepted findings are left out.'
      : `${counted(changed, 'threshold')} changed in this plan: they hold under every pack. Accepted findings are left out.`,
  choose: 'Choose a pack…',
  done: 'Done',
  onlyDiffering: 'Only where the packs differ',
  allSame: 'All packs say the same here.',
  nothing: 'No pack finds anything here.',
  judging: 'Judging by every pack…',
  rule: 'Rule',
  active: 'this plan’s',
  origins: 'Where the packs come from',
  differ: 'packs differ',
  none: 'none',
  empty: '–',
  andMore: (count: number) => `and ${count} more`,
  show: (name: string) => `Show ${name} on the chart`,
} as const;
