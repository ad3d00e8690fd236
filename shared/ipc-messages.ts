import { z } from 'zod';
import { changeSchema } from './changes/change.ts';
import { idSchema, momentSchema } from './model/fields.ts';
import { planTables, scenarioTables } from './model/tables.ts';

/*
 * What calls between the window and the main process carry; the calls themselves are in the contract.
 */

const rowsOf = <T extends Record<string, z.ZodType>>(tables: T) =>
  z.object(
    Object.fromEntries(Object.entries(tables).map(([name, row]) => [name, z.array(row)])) as {
      [K in keyof T]: z.ZodArray<T[K]>;
    },
  );

/** All rows of a plan, as the file holds them. */
export const planRowsSchema = z.object({
  plan: rowsOf(planTables),
  scenarios: z.array(z.object({ scenarioId: idSchema, rows: rowsOf(scenarioTables) })),
});
export type PlanRowsMessage = z.infer<typeof planRowsSchema>;

export const editKindSchema = z.enum(['edit', 'undo', 'redo']);

/** One edit as the file's log keeps it; what it changed is fetched when it is needed. */
export const editHeaderSchema = z.object({
  revision: z.int().min(1),
  at: momentSchema,
  label: z.string(),
  kind: editKindSchema,
});
export type EditHeader = z.infer<typeof editHeaderSchema>;

/** What one edit changed. */
export const planStepSchema = z.object({
  revision: z.int().min(1),
  changes: z.array(changeSchema),
});
export type PlanStep = z.infer<typeof planStepSchema>;

export const openPlanSchema = z.object({
  /** Identifies the open file for the calls that follow; new on every opening. */
  planId: z.string(),
  fileName: z.string(),
  /** Folder in words for the title's tooltip; never used as a path by the window. */
  folder: z.string(),
  revision: z.int().min(0),
  rows: planRowsSchema,
  /** Oldest first. */
  edits: z.array(editHeaderSchema),
  readOnly: z.boolean(),
});
export type OpenPlan = z.infer<typeof openPlanSchema>;

const listsSchema = z.custom<Readonly<Record<string, readonly unknown[]>>>(
  (value) =>
    typeof value === 'object' && value !== null && Object.values(value).every(Array.isArray),
);

/** That rows come by table, without a look at each. */
export const rowListsSchema = z.object({
  plan: listsSchema,
  scenarios: z.array(z.object({ scenarioId: z.string(), rows: listsSchema })),
}) as unknown as z.ZodType<PlanRowsMessage>;

/**
 * A plan that was opened, all but the rows themselves: for whoever has parsed each of them before, or
 * does so later, when the plan is on screen.
 */
export const openPlanWithoutRows = openPlanSchema.extend({ rows: rowListsSchema });

export const saveRequestSchema = z.object({
  planId: z.string(),
  baseRevision: z.int().min(0),
  label: z.string().max(500),
  kind: editKindSchema,
  changes: z.array(changeSchema).min(1).max(200_000),
});
export type SaveRequest = z.infer<typeof saveRequestSchema>;

export const recentPlanSchema = z.object({
  /** Stands for the file; the main process knows its path. */
  token: z.string(),
  name: z.string(),
  fileName: z.string(),
  folder: z.string(),
  openedAt: momentSchema,
  squads: z.int(),
  people: z.int(),
  /** A small picture of the chart as a `data:image/svg+xml` address, where one was kept. */
  thumbnail: z.string().nullable(),
});
export type RecentPlan = z.infer<typeof recentPlanSchema>;

export const reportFormatSchema = z.enum([
  'pdf',
  'html',
  'md',
  'pptx',
  'docx',
  'xlsx',
  'csv',
  'svg',
  'png',
  'json',
]);
/** What is done for a report once it is made, in this order; from `writing` on it cannot be cancelled. */
export const reportStageSchema = z.enum(['choosing', 'printing', 'finishing', 'writing']);
export const exchangeFormatSchema = z.enum(['json', 'csv', 'mmd']);
export const paperSchema = z.enum(['A4', 'Letter']);

/** A backup of an open plan, or a version of it that the user gave a name. */
export const planBackupSchema = z.object({
  /** Stands for its file. */
  id: z.string().max(200),
  /** Made while editing, before the file was brought up to date, before another was restored, or by the user. */
  kind: z.enum(['editing', 'update', 'restore', 'version']),
  name: z.string().max(200).nullable(),
  at: momentSchema,
  bytes: z.int().min(0),
  /** How many edits the plan had seen. */
  revision: z.int().min(0),
});
export type PlanBackup = z.infer<typeof planBackupSchema>;

/** A plan that is damaged, and what there is to go on with. */
export const recoverySchema = z.object({
  fileName: z.string(),
  folder: z.string(),
  /** Whether anything of the file itself can be read. */
  readable: z.boolean(),
  /** What can be read of it, by the model's tables. */
  tables: z.array(
    z.object({
      table: z.string(),
      rows: z.int().min(0),
      /** Part of it could not be read. */
      incomplete: z.boolean(),
    }),
  ),
  backups: z.array(planBackupSchema),
});
export type Recovery = z.infer<typeof recoverySchema>;

/** The look of the whole window: a fixed one, or what the system has. */
export const THEMES = ['system', 'light', 'dark'] as const;
export const themeSchema = z.enum(THEMES);
export type Theme = z.infer<typeof themeSchema>;
