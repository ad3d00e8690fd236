import { z } from 'zod';
import { fieldProblems } from '../words/model.ts';
import {
  daySchema,
  idSchema,
  labelSchema,
  momentSchema,
  nameSchema,
  textSchema,
} from './fields.ts';

/*
 * What belongs to the plan as a whole and not to its organisation: its settings, scenarios, thresholds,
 * accepted findings and pay. Flat rows with `null` for "not known", as all entities are.
 */

/** The plan itself: one row. */
export const planSchema = z.strictObject({
  id: z.literal('plan'),
  name: nameSchema,
  createdAt: momentSchema,
  /** The active rule pack. */
  pack: labelSchema,
  /** The scenario that describes the organisation as it is now. */
  todayScenarioId: idSchema,
});

/** One version of the organisation. */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  intent: textSchema,
  parentId: idSchema.nullable(),
  createdAt: momentSchema,
  archived: z.boolean(),
});

/** A threshold that differs from the active pack's. Id is the rule id, `#`, and the threshold's key. */
export const thresholdSchema = z.strictObject({
  id: idSchema,
  ruleId: labelSchema,
  key: labelSchema,
  value: z.number().min(-1_000_000).max(1_000_000),
});

/** A finding accepted for a time, with a reason. */
export const waiverSchema = z.strictObject({
  id: idSchema,
  ruleId: labelSchema,
  subjectKind: z.enum(['product', 'squad', 'person', 'plan']),
  subjectId: idSchema,
  reason: textSchema.min(1, fieldProblems.reason),
  /** The last day on which it is accepted. */
  until: daySchema,
  /** The measured value when it was accepted: a worse one brings the finding back. */
  measured: z.number().nullable(),
});

/** Where the plan takes pay from: the ranges of one article, or its own. */
export const costSourceSchema = z.enum(['001', '003', 'own']);

/** How the plan counts costs: at most one row. Without it, the catalogue's first source holds. */
export const costSettingsSchema = z.strictObject({
  id: z.literal('costs'),
  source: costSourceSchema,
  /** Of the plan's own figures, for example `EUR`; the articles' are US dollars. */
  currency: z.string().regex(/^[A-Z]{3}$/, fieldProblems.currency),
});

/** What a role is paid as. */
export const payRoleSchema = z.enum(['pm', 'po', 'product-leader', 'other']);

/** The plan's own yearly pay of a role, in thousands of the plan's currency. */
export const ownSalarySchema = z
  .strictObject({
    id: payRoleSchema,
    low: z.number().min(0).max(1_000_000),
    high: z.number().min(0).max(1_000_000),
  })
  .refine(({ low, high }) => low <= high, { message: fieldProblems.range });

/**
 * The plan's own yearly pay of everybody with a title, in thousands of the plan's currency: it counts
 * before the pay of the role.
 */
export const titleSalarySchema = z
  .strictObject({
    id: idSchema,
    title: nameSchema,
    low: z.number().min(0).max(1_000_000),
    high: z.number().min(0).max(1_000_000),
  })
  .refine(({ low, high }) => low <= high, { message: fieldProblems.range });

export type PlanSettings = z.infer<typeof planSchema>;
export type Scenario = z.infer<typeof scenarioSchema>;
export type Threshold = z.infer<typeof thresholdSchema>;
export type Waiver = z.infer<typeof waiverSchema>;
export type CostSource = z.infer<typeof costSourceSchema>;
export type CostSettings = z.infer<typeof costSettingsSchema>;
export type PayRole = z.infer<typeof payRoleSchema>;
export type OwnSalary = z.infer<typeof ownSalarySchema>;
export type TitleSalary = z.infer<typeof titleSalarySchema>;
