import { z } from 'zod';
import { changeSchema } from '../changes/change.ts';
import { daySchema, idSchema } from '../model/fields.ts';

/*
 * A staffing question and its answer as they cross between processes: the solver runs apart, so that
 * it can be ended at any moment and blocks nothing.
 */

const count = z.int().min(0);
const weight = z.int().min(0).max(100_000);

/** A question about one scenario; the rows of the plan travel beside it. */
export const staffingQuestionSchema = z.strictObject({
  scenarioId: idSchema,
  today: daySchema,
  /** Keys of the findings to clear, as `findingKey` makes them. */
  findings: z.array(z.string().max(500)).max(100_000),
  limits: z.strictObject({
    maxHires: count.nullable(),
    /** Yearly pay for new positions, in thousands. */
    budget: z.number().min(0).nullable(),
    mustNotMove: z.array(idSchema),
    mayOrderBacklog: z.array(idSchema),
    reach: z.enum(['product', 'plan']),
  }),
  weights: z.strictObject({ moved: weight, hire: weight, salary: weight, change: weight }),
});
export type StaffingQuestion = z.infer<typeof staffingQuestionSchema>;

/** How far the work is, as `Progress` says. */
export const staffingProgressSchema = z.strictObject({
  doing: z.enum(['solving', 'explaining']),
  models: count,
  blocks: z.strictObject({ done: count, of: count }),
});
export type StaffingProgress = z.infer<typeof staffingProgressSchema>;

/** A finding by what is said of it: its suggestions are functions and cross nothing. */
const toldFindingSchema = z.strictObject({
  key: z.string(),
  severity: z.enum(['critical', 'warning', 'advice']),
  message: z.string(),
});
export type ToldFinding = z.infer<typeof toldFindingSchema>;

const toldFindings = z.array(toldFindingSchema);
const outside = z.array(z.strictObject({ finding: toldFindingSchema, why: z.string() }));

export const staffingAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('solved'),
    outside,
    changes: z.array(changeSchema),
    steps: z.array(
      z.strictObject({
        squadId: idSchema,
        what: z.enum(['direction', 'backlog']),
        sentence: z.string(),
        because: toldFindings,
        /** What would be there without this step, where it clears nothing by itself. */
        without: toldFindingSchema.nullable(),
      }),
    ),
    cleared: toldFindings,
    raised: toldFindings,
    kept: toldFindings,
    hires: z.strictObject({ pm: count, po: count }),
    /** Yearly pay of the new positions at the upper end of the range, in thousands. */
    pay: z.number().min(0),
    moved: z.array(idSchema),
    weight: z.number().min(0),
  }),
  z.strictObject({
    kind: z.literal('blocked'),
    outside,
    obstacles: z.array(
      z.strictObject({
        limit: z.enum(['hires', 'budget', 'must-not-move', 'team-orders', 'reach']),
        needed: z.number().nullable(),
        ids: z.array(idSchema),
        sentence: z.string(),
      }),
    ),
    impossible: toldFindings,
  }),
  z.strictObject({ kind: z.literal('nothing-to-clear'), outside }),
]);
export type StaffingAnswer = z.infer<typeof staffingAnswerSchema>;
