import { z } from 'zod';
import { changeSchema } from './changes/change.ts';
import {
  editHeaderSchema,
  exchangeFormatSchema,
  openPlanSchema,
  openPlanWithoutRows,
  paperSchema,
  planBackupSchema,
  planRowsSchema,
  planStepSchema,
  recentPlanSchema,
  recoverySchema,
  reportFormatSchema,
  reportStageSchema,
  saveRequestSchema,
  themeSchema,
} from './ipc-messages.ts';
import {
  staffingAnswerSchema,
  staffingProgressSchema,
  staffingQuestionSchema,
} from './staffing/messages.ts';

/*
 * Everything that crosses between the window and the main process, one entry a call. Both sides
 * parse what they receive with these schemas. Paths never come from the window: it names a dialog
 * to open, a recent file by its number, or nothing.
 */

const backupRequest = z.object({ planId: z.string(), id: z.string().max(200) });
const none = z.undefined();
/** The same where the user may have cancelled. */
const openPlanOrNone = openPlanSchema.nullable();

/** Channel -> what is asked and what is answered. A `null` answer means that the user cancelled. */
export const calls = {
  'plan:start': { request: none, reply: openPlanOrNone },
  'plan:new': {
    request: z.object({
      name: z.string(),
      /** What it is judged by, and the currency of its own pay figures, where others than usual. */
      pack: z.string().max(100).optional(),
      currency: z.string().length(3).optional(),
    }),
    reply: openPlanSchema,
  },
  'plan:open': { request: none, reply: openPlanOrNone },
  'plan:open-recent': { request: z.object({ token: z.string() }), reply: openPlanSchema },
  'plan:open-example': { request: none, reply: openPlanSchema },
  /** A file dropped on the window, by the token that the bridge got for it. */
  'plan:open-dropped': { request: z.object({ token: z.string() }), reply: openPlanSchema },
  'plan:close': { request: z.object({ planId: z.string() }), reply: none },
  'plan:recent': { request: none, reply: z.array(recentPlanSchema) },
  'plan:save': { request: saveRequestSchema, reply: z.object({ revision: z.int() }) },
  'plan:save-copy': {
    request: z.object({
      planId: z.string(),
      unsaved: z.array(saveRequestSchema),
      /** What the window shows, where not all of it is saved: the copy holds it whatever the file's state. */
      shown: planRowsSchema.nullable(),
    }),
    reply: openPlanOrNone,
  },
  'plan:changes-of': {
    request: z.object({ planId: z.string(), revision: z.int() }),
    reply: z.array(changeSchema),
  },
  /** All edits that the file knows of, oldest first. */
  'plan:edits': {
    request: z.object({ planId: z.string() }),
    reply: z.array(editHeaderSchema),
  },
  /**
   * What the edits after one revision and up to another changed, newest first. As many as fit into
   * one answer, one at least: whoever needs the rest asks again.
   */
  'plan:steps': {
    request: z.object({ planId: z.string(), after: z.int().min(0), until: z.int().min(0) }),
    reply: z.array(planStepSchema),
  },
  'plan:thumbnail': {
    request: z.object({
      planId: z.string(),
      svg: z.string().max(200_000),
      squads: z.int(),
      people: z.int(),
    }),
    reply: none,
  },
  /** Newest first; `problem` says why the last backup could not be made, if so. */
  'backup:list': {
    request: z.object({ planId: z.string() }),
    reply: z.object({ backups: z.array(planBackupSchema), problem: z.string().nullable() }),
  },
  /** All rows of a backup, to be compared with the plan or put in its place. */
  'backup:read': { request: backupRequest, reply: planRowsSchema },
  /** Keeps the plan as it is on the disk: under a name, or before something else is restored. */
  'backup:make': {
    request: z.object({ planId: z.string(), name: z.string().max(100).nullable() }),
    reply: planBackupSchema,
  },
  /** Removes a version with a name; other backups are put away by themselves. */
  'backup:remove': { request: backupRequest, reply: none },
  /** What is left of the plan that could not be opened last because it is damaged. */
  'recovery:look': { request: none, reply: recoverySchema.nullable() },
  /** Writes what can be read of it, or a backup of it, where the user chooses, and opens that. */
  'recovery:save-readable': { request: none, reply: openPlanOrNone },
  'recovery:save-backup': { request: z.object({ id: z.string().max(200) }), reply: openPlanOrNone },
  /** Lets the user choose a roster; gives back its bytes, never its path. */
  'roster:choose': {
    request: none,
    reply: z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array) }).nullable(),
  },
  /** Lets the user choose a plan in the exchange format. */
  'exchange:choose': {
    request: none,
    reply: z.object({ fileName: z.string(), text: z.string() }).nullable(),
  },
  /** Writes a plan as JSON, or a scenario as a roster or a Mermaid chart, where the user chooses. */
  'exchange:export': {
    request: z.object({
      fileName: z.string(),
      format: exchangeFormatSchema.default('json'),
      text: z.string(),
    }),
    reply: z.object({ fileName: z.string() }).nullable(),
  },
  /** Writes a report where the user chooses; PDF is printed from `content`, which is then HTML. */
  'report:export': {
    request: z.object({
      run: z.uuid(),
      fileName: z.string(),
      format: reportFormatSchema,
      paper: paperSchema,
      content: z.union([z.string(), z.custom<Uint8Array>((value) => value instanceof Uint8Array)]),
    }),
    reply: z.object({ fileName: z.string() }).nullable(),
  },
  /** Looks for the smallest change that clears findings, in a process of its own; `run` names the question. */
  'staffing:propose': {
    request: z.object({ run: z.uuid(), rows: planRowsSchema, question: staffingQuestionSchema }),
    reply: staffingAnswerSchema.nullable(),
  },
  /** Ends that search; it then answers null. */
  'staffing:cancel': { request: z.object({ run: z.uuid() }), reply: none },
  /** Ends that export where its file is not being written yet: nothing is left of it. */
  'report:cancel': { request: z.object({ run: z.uuid() }), reply: none },
  'app:info': {
    request: none,
    reply: z.object({
      version: z.string(),
      platform: z.string(),
      /** `YYYY-MM-DD` on this computer. */
      today: z.string(),
      /** The system's, such as `de-DE`: how its region writes numbers and days. */
      locale: z.string().max(100),
    }),
  },
  /** All edits are saved (or the user chose to leave without): the window may close. */
  'window:may-close': { request: none, reply: none },
  'window:title': {
    request: z.object({ title: z.string().max(500), edited: z.boolean() }),
    reply: none,
  },
  /** What was chosen in the settings, for the parts of the window that the system draws. */
  'window:theme': { request: z.object({ theme: themeSchema }), reply: none },
  /** A presentation begins or ends: the window fills the screen meanwhile, and the screen stays on. */
  'window:full-screen': { request: z.object({ on: z.boolean() }), reply: none },
  /** Pastes into whatever has the focus, as the key for it does: the page may not read the clipboard itself. */
  'window:paste': { request: none, reply: none },
  /** Keeps the native menu's items as the actions are: enabled or not, and with what label. */
  'menu:state': {
    request: z.array(
      z.object({
        id: z.string(),
        enabled: z.boolean(),
        label: z.string(),
        checked: z.boolean().optional(),
      }),
    ),
    reply: none,
  },
} as const;

export type CallName = keyof typeof calls;
export type CallRequest<C extends CallName> = z.input<(typeof calls)[C]['request']>;
export type CallReply<C extends CallName> = z.output<(typeof calls)[C]['reply']>;

/** What the main process tells the window unasked. */
export const events = {
  /** A menu entry was chosen: run the action of that id. */
  'menu:action': z.object({ id: z.string() }),
  /** The window is about to close: save what is left, then say `window:may-close`. */
  'window:closing': none,
  /** How far the search of that name is. */
  'staffing:progress': z.object({ run: z.uuid(), progress: staffingProgressSchema }),
  /** What the export of that name is doing. */
  'report:progress': z.object({ run: z.uuid(), stage: reportStageSchema }),
  /** A second start, or the system, asked for a file: show it. */
  'plan:opened': openPlanSchema,
  /** That file could not be opened. */
  'plan:not-opened': z.object({
    code: z.string(),
    message: z.string(),
    details: z.string().optional(),
  }),
} as const;

const withoutRows = new Map<z.ZodType, z.ZodType>([
  [openPlanSchema, openPlanWithoutRows],
  [openPlanOrNone, openPlanWithoutRows.nullable()],
]);

/** The schema of a whole plan without a look at each of its rows; null where it is of something else. */
export function schemaWithoutRows(schema: z.ZodType): z.ZodType | null {
  return withoutRows.get(schema) ?? null;
}

export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;

export const failureCodeSchema = z.enum([
  'bad-request',
  'not-found',
  'not-a-plan',
  'newer-version',
  'damaged',
  'read-only',
  'disk-full',
  'locked',
  'conflict',
  'too-large',
  'failed',
]);
export type FailureCode = z.infer<typeof failureCodeSchema>;

/** Every reply is a value or a failure that the window can show: what happened and what was kept. */
export const replySchema = <T extends z.ZodType>(value: T) =>
  z.union([
    z.object({ ok: z.literal(true), value }),
    z.object({
      ok: z.literal(false),
      code: failureCodeSchema,
      message: z.string(),
      details: z.string().optional(),
    }),
  ]);
