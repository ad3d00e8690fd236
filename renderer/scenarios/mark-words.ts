import type { Mark } from '../../shared/scenarios/difference.ts';

/** What each kind of change is called and how it is drawn where there is no room for an icon. */
export const markWords: Readonly<Record<Mark, { readonly word: string; readonly sign: string }>> = {
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
};

/** `→ Moved, ⇄ Re-assigned` */
export function signedWords(marks: readonly Mark[]): string {
  return marks.map((mark) => `${markWords[mark].sign} ${markWords[mark].word}`).join(', ');
}
