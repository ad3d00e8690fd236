import { z } from 'zod';
import { planRowsSchema } from '../../shared/ipc-messages.ts';
import {
  staffingAnswerSchema,
  staffingProgressSchema,
  staffingQuestionSchema,
} from '../../shared/staffing/messages.ts';

/** What the solver's process is asked, once. */
export const solverTaskSchema = z.strictObject({
  rows: planRowsSchema,
  question: staffingQuestionSchema,
});
export type SolverTask = z.infer<typeof solverTaskSchema>;

/** What the solver's process says: how far it is, then one of the others, and nothing after that. */
export const solverMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), progress: staffingProgressSchema }),
  z.strictObject({ kind: z.literal('answer'), answer: staffingAnswerSchema.nullable() }),
  /** The question cannot be asked like that; the message is for the user. */
  z.strictObject({ kind: z.literal('refused'), message: z.string() }),
  z.strictObject({ kind: z.literal('failed'), details: z.string() }),
]);
export type SolverMessage = z.infer<typeof solverMessageSchema>;
