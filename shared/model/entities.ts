import { z } from 'zod';
import { fieldProblems } from '../words/model.ts';
import {
  daySchema,
  fteSchema,
  idSchema,
  labelSchema,
  nameSchema,
  percentSchema,
  quarterSchema,
  textSchema,
  yesNoSchema,
} from './fields.ts';

/*
 * Every entity is a flat record of scalars: one entity is one row of one table. `null` always means
 * "not known", never "no", so that a rule can tell the two apart.
 */

/** A product or product area; it groups squads. */
export const productSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  /** The part of the company it belongs to, as a roster may name it; empty where there is none. */
  section: labelSchema,
  notes: textSchema,
  highlyComplex: yesNoSchema.nullable(),
});

/** A market that a product serves. A product without any has unknown markets, not zero. */
export const marketSchema = z.strictObject({ id: idSchema, productId: idSchema, name: nameSchema });

/** A persona of a product; `main` marks the ones the product is mainly for. */
export const personaSchema = z.strictObject({
  id: idSchema,
  productId: idSchema,
  name: nameSchema,
  main: z.boolean(),
});

export const frameworkSchema = z.enum(['scrum', 'kanban', 'other']);

/** A delivery team. */
export const squadSchema = z.strictObject({
  id: idSchema,
  productId: idSchema.nullable(),
  name: nameSchema,
  mission: textSchema,
  notes: textSchema,
  framework: frameworkSchema.nullable(),
  /** People in the team besides its PM and PO; where null, the assigned members are counted. */
  headcount: z.int().min(0).max(10_000).nullable(),
  /** The team orders its own backlog: a backlog owner that is not a person. */
  ordersOwnBacklog: z.boolean(),
  /** Estimated work on the backlog, in full-time equivalents. */
  backlogFte: fteSchema.nullable(),
  /** Whether the direction owner can be with the squad day to day. */
  directionOwnerEmbedded: yesNoSchema.nullable(),
});

/** What a title stands for. Read from the title's words unless the plan says otherwise. */
export const titleKindSchema = z.enum([
  'pm',
  'po',
  'product-leader',
  'executive',
  'engineering-leader',
  'delivery-leader',
  'other',
]);

/** Somebody, or an open position (`open`). The title is a label; roles sit on assignments. */
export const personSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  title: labelSchema,
  /** Overrides what the title's words say; null reads the title. */
  titleKind: titleKindSchema.nullable(),
  open: z.boolean(),
  /** Contracted working time in full-time equivalents; 1 is full time. */
  fte: z.number().min(0.05).max(1),
  notes: textSchema,
  canAttendStandups: yesNoSchema.nullable(),
  hasTimeForStrategy: yesNoSchema.nullable(),
});

/** A person's time split in percent of their working time; each part may be unknown. Same id as the person. */
export const timeSplitSchema = z.strictObject({
  id: idSchema,
  strategy: percentSchema.nullable(),
  discovery: percentSchema.nullable(),
  stakeholders: percentSchema.nullable(),
  backlog: percentSchema.nullable(),
  delivery: percentSchema.nullable(),
  other: percentSchema.nullable(),
});

/** Signs of how strategy work is going for somebody. Same id as the person. */
export const strategySignalsSchema = z.strictObject({
  id: idSchema,
  roadmapUpdatedOn: daySchema.nullable(),
  customerInterviewOn: daySchema.nullable(),
  /** Roadmap reviews cancelled in the quarter named beside it; a figure for a past quarter says nothing of this one. */
  reviewsCancelled: z.int().min(0).max(1000).nullable(),
  reviewsCancelledIn: quarterSchema.nullable(),
  worksReactively: yesNoSchema.nullable(),
});

/** Answers to the title questions that the plan cannot know by itself. Same id as the person. */
export const titleAuditSchema = z.strictObject({
  id: idSchema,
  setsRoadmap: yesNoSchema.nullable(),
  doesMarketResearch: yesNoSchema.nullable(),
});

export const roleSchema = z.enum(['pm', 'po', 'member']);

/** A role that a person holds on one squad or on one whole product. */
export const assignmentSchema = z
  .strictObject({
    id: idSchema,
    personId: idSchema,
    role: roleSchema,
    squadId: idSchema.nullable(),
    productId: idSchema.nullable(),
    /** Part of the person's working time, in percent. */
    share: percentSchema.nullable(),
    /** Held for the time being, until somebody is found. */
    acting: z.boolean(),
  })
  .refine((row) => (row.squadId === null) !== (row.productId === null), {
    message: fieldProblems.onePlace,
  });

/** Who reports to whom. Dotted lines inform; only solid ones count as the line of command. */
export const reportingLineSchema = z
  .strictObject({
    id: idSchema,
    reportId: idSchema,
    managerId: idSchema,
    dotted: z.boolean(),
  })
  .refine((row) => row.reportId !== row.managerId, { message: fieldProblems.reportsToSelf });

/** How PM and PO of a squad work together. Same id as the squad. */
export const squadPracticeSchema = z.strictObject({
  id: idSchema,
  /** Days between two meetings of the squad's PM and PO; 0 is "they never meet". */
  meetingDays: z.int().min(0).max(366).nullable(),
  /** How many people answer "what do we build next?" for the squad. */
  nextWorkContacts: z.int().min(0).max(1000).nullable(),
});

/** What is agreed with somebody about their part. Same id as the person. */
export const roleAnswersSchema = z.strictObject({
  id: idSchema,
  /** Expectations or success measures are stated for the direction half of the work. */
  directionExpectations: yesNoSchema.nullable(),
  /** The same for the backlog half. */
  backlogExpectations: yesNoSchema.nullable(),
  /** Has a part in making the roadmap. */
  hasRoadmapPart: yesNoSchema.nullable(),
});

export const holderKindSchema = z.enum(['person', 'team', 'nobody']);

/**
 * Who holds one responsibility of a product or a squad, set by hand. Where there is no row, the
 * holders of the roles hold it; several rows are several holders.
 */
export const responsibilityHolderSchema = z
  .strictObject({
    id: idSchema,
    /** A responsibility of the catalogue. */
    responsibility: labelSchema,
    productId: idSchema.nullable(),
    squadId: idSchema.nullable(),
    holder: holderKindSchema,
    /** Set exactly where the holder is a person. */
    personId: idSchema.nullable(),
  })
  .refine((row) => (row.squadId === null) !== (row.productId === null), {
    message: fieldProblems.oneCell,
  })
  .refine((row) => (row.holder === 'person') === (row.personId !== null), {
    message: fieldProblems.holder,
  });

/** A squad's answer on one symptom of a fuzzy boundary, on one day. */
export const symptomAnswerSchema = z.strictObject({
  id: idSchema,
  squadId: idSchema,
  /** A symptom of the catalogue. */
  symptom: labelSchema,
  present: z.boolean(),
  on: daySchema,
});

export const plannedKindSchema = z.enum(['squad', 'person']);

/**
 * When a squad or a person is planned to come and to go. Same id as what it plans; null is "from
 * the beginning" or "without an end", as is no row at all.
 */
export const plannedTimeSchema = z
  .strictObject({
    id: idSchema,
    subject: plannedKindSchema,
    /** The first quarter in which it is there. */
    startsIn: quarterSchema.nullable(),
    /** The last quarter in which it is there. */
    endsIn: quarterSchema.nullable(),
  })
  .refine(({ startsIn, endsIn }) => !startsIn || !endsIn || startsIn <= endsIn, {
    message: fieldProblems.period,
  });

export const subjectKindSchema = z.enum(['product', 'squad', 'person']);

export type Product = z.infer<typeof productSchema>;
export type Market = z.infer<typeof marketSchema>;
export type Persona = z.infer<typeof personaSchema>;
export type Framework = z.infer<typeof frameworkSchema>;
export type Squad = z.infer<typeof squadSchema>;
export type TitleKind = z.infer<typeof titleKindSchema>;
export type Person = z.infer<typeof personSchema>;
export type TimeSplit = z.infer<typeof timeSplitSchema>;
export type StrategySignals = z.infer<typeof strategySignalsSchema>;
export type TitleAudit = z.infer<typeof titleAuditSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Assignment = z.infer<typeof assignmentSchema>;
export type ReportingLine = z.infer<typeof reportingLineSchema>;
export type SubjectKind = z.infer<typeof subjectKindSchema>;
export type SquadPractice = z.infer<typeof squadPracticeSchema>;
export type RoleAnswers = z.infer<typeof roleAnswersSchema>;
export type ResponsibilityHolder = z.infer<typeof responsibilityHolderSchema>;
export type SymptomAnswer = z.infer<typeof symptomAnswerSchema>;
export type PlannedKind = z.infer<typeof plannedKindSchema>;
export type PlannedTime = z.infer<typeof plannedTimeSchema>;
