import { z } from 'zod';
import { fieldProblems } from '../words/model.ts';
import { subjectKindSchema } from './entities.ts';
import { idSchema, lengthSchema } from './fields.ts';

/* How the chart is kept: nothing in these rows says anything of the organisation itself. */

/**
 * Where something stands on the canvas, in canvas units. Same id as what it places. A squad in a
 * product is placed relative to the product's region, so that moving a region is one change.
 */
export const positionSchema = z.strictObject({
  id: idSchema,
  subject: subjectKindSchema,
  x: lengthSchema,
  y: lengthSchema,
  width: lengthSchema.nullable(),
  height: lengthSchema.nullable(),
  /** Placed by the user: automatic layout leaves it where it is unless asked. */
  byHand: z.boolean(),
});

/**
 * How somebody keeps a card on the chart. Same id as what it is about; without a row, a card is
 * neither locked nor collapsed.
 */
export const cardStateSchema = z
  .strictObject({
    id: idSchema,
    subject: subjectKindSchema,
    /** Neither the mouse nor automatic layout moves it. */
    locked: z.boolean(),
    /** Of a product: drawn as one card that stands for its squads. */
    collapsed: z.boolean(),
  })
  .refine((row) => !row.collapsed || row.subject === 'product', {
    message: fieldProblems.collapsed,
  });

export type Position = z.infer<typeof positionSchema>;
export type CardState = z.infer<typeof cardStateSchema>;
