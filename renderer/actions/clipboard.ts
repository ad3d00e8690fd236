import {
  type Clip,
  type Copied,
  clipBounds,
  clipSchema,
  copySubjects,
} from '../../shared/commands/clip.ts';
import { type Pasted, pasteClip } from '../../shared/commands/paste.ts';
import type { Point } from '../../shared/commands/place.ts';
import { chartControl } from '../canvas/chart-control.ts';
import { interfaceStore, notify, openDialog, select } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { newId, runCommand } from '../store/run-command.ts';
import { clipboardWords } from '../words/action-words.ts';
import { selectionLabel } from './selection-label.ts';
import { drawnStructure, withPlaces } from './with-places.ts';

/** What is selected as a clip; null where nothing selected can be copied. */
export function copySelection(): Clip | null {
  const chosen = interfaceStore
    .getState()
    .selection.filter(
      (item): item is Copied => item.kind !== 'assignment' && item.kind !== 'reportingLine',
    );
  return chosen.length === 0 ? null : copySubjects(drawnStructure(currentStructure()), chosen);
}

/** The clip that a text holds, or null where it is some other text. */
export function clipOf(text: string): Clip | null {
  if (!text.includes('squadplan-clip')) return null;
  try {
    return clipSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

let wanted: Point | null = null;

/** Where the next paste goes, in canvas units; null for the middle of what is seen. */
export function pasteAt(point: Point | null): void {
  wanted = point;
}

/** Adds a clip near the middle of what is seen (or beside its original) as one undo step, and selects it. */
export function pasteHere(clip: Clip, how: 'paste' | 'duplicate' = 'paste'): void {
  const bounds = how === 'duplicate' ? clipBounds(clip) : null;
  const near = bounds
    ? { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 }
    : (wanted ?? chartControl()?.middle() ?? { x: 0, y: 0 });
  if (!bounds) wanted = null;
  let pasted: Pasted | null = null;
  const label = clipboardWords[how].label(clipLabel(clip));
  const done = runCommand(label, (structure) =>
    withPlaces(structure, (drawn) => {
      pasted = pasteClip(drawn, clip, near, newId);
      return pasted.changes;
    }),
  );
  if (!done || !pasted) return;
  const { added } = pasted as Pasted;
  select(added);
  notify(clipboardWords[how].done(clipLabel(clip)));
}

/** Pastes text: a part of a plan, or rows of a spreadsheet or an org chart, which are imported as a roster. */
export async function pasteText(text: string): Promise<void> {
  const clip = clipOf(text);
  if (clip) pasteHere(clip);
  else if (!(await importText(text))) notify(clipboardWords.nothing);
}

/** Opens text as a roster where it is one. @returns whether it is */
export async function importText(text: string): Promise<boolean> {
  if (!looksLikeTable(text) && !(await looksLikeOrgChart(text))) return false;
  const bytes = new TextEncoder().encode(text);
  openDialog({ kind: 'import', fileName: clipboardWords.rows, bytes });
  return true;
}

function looksLikeTable(text: string): boolean {
  const [first = '', second = ''] = text.split(/\r?\n/u);
  return first.includes('\t') && second.includes('\t');
}

/** An org chart as Mermaid or draw.io's CSV. Their readers are loaded when there is something to read. */
async function looksLikeOrgChart(text: string): Promise<boolean> {
  const [{ isDrawIo }, { isMermaid }] = await Promise.all([
    import('../../shared/import/org-chart/draw-io.ts'),
    import('../../shared/import/org-chart/mermaid-graph.ts'),
  ]);
  return isMermaid(text) || isDrawIo(text);
}

function clipLabel(clip: Clip): string {
  const [first] = clip.chosen;
  const name =
    clip.chosen.length === 1 && first
      ? clip.rows[first.kind].find(({ id }) => id === first.id)?.name
      : undefined;
  return name ?? selectionLabel(currentStructure(), clip.chosen);
}
