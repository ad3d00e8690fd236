import type { Change } from '../changes/change.ts';
import type { StructureDraft } from '../changes/draft.ts';
import type { Structure } from '../model/document.ts';
import type { SubjectKind } from '../model/entities.ts';
import { type Id, onCanvas } from '../model/fields.ts';
import type { Position } from '../model/placement.ts';
import { draftStructure, need, validRow } from './command.ts';

/** A point on the canvas, in canvas units; relative to the product's region for a squad in a product. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Size on the canvas, in canvas units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Writes a place into a draft, by hand unless said otherwise; a size not given is kept. */
export function place(
  draft: StructureDraft,
  subject: SubjectKind,
  id: Id,
  at: Point & Partial<Size>,
  byHand = true,
): void {
  need(draft, subject, id);
  const before = draft.get('position', id);
  draft.put(
    'position',
    validRow('position', {
      id,
      subject,
      x: onCanvas(at.x),
      y: onCanvas(at.y),
      width: at.width === undefined ? (before?.width ?? null) : onCanvas(at.width),
      height: at.height === undefined ? (before?.height ?? null) : onCanvas(at.height),
      byHand,
    }),
  );
}

export interface Placement extends Point, Partial<Size> {
  readonly subject: SubjectKind;
  readonly id: Id;
}

/** Puts things where the user dragged them: one undo step however many there are. */
export function moveOnCanvas(structure: Structure, placements: readonly Placement[]): Change[] {
  return draftStructure(structure, (draft) => {
    for (const placement of placements) place(draft, placement.subject, placement.id, placement);
  });
}

/** Writes what automatic layout worked out, replacing every place that it names. */
export function applyLayout(
  structure: Structure,
  positions: readonly Omit<Position, 'byHand'>[],
): Change[] {
  return draftStructure(structure, (draft) => {
    for (const { id, subject, x, y, width, height } of positions) {
      draft.put(
        'position',
        validRow('position', {
          id,
          subject,
          x: onCanvas(x),
          y: onCanvas(y),
          width: width === null ? null : onCanvas(width),
          height: height === null ? null : onCanvas(height),
          byHand: draft.get('position', id)?.byHand ?? false,
        }),
      );
    }
  });
}
