import { z } from 'zod';
import { fieldProblems } from '../words/model.ts';

/** Longest name, in characters, that any table accepts. */
export const MAX_NAME = 200;
/** Longest free text (a mission, a note), in characters. */
export const MAX_TEXT = 4000;

/** Identifier of an entity: the same in every scenario, so that two scenarios can be compared. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_.#/-]{1,128}$/, fieldProblems.id);
export type Id = z.infer<typeof idSchema>;

/** Half of a character that is made of two, which text can hold in memory and no file can keep. */
const half = /\p{Cs}/u;

/** Whether a text comes back from a file as it was written. */
export function isWhole(text: string): boolean {
  return !half.test(text);
}

/** A text with the sign for an unknown character where half of one stood, for what comes from outside. */
export function whole(text: string): string {
  return isWhole(text) ? text : text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** The beginning of a text, at most so many characters long, never ending within one. */
export function beginning(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
}

export const nameSchema = z
  .string()
  .min(1, fieldProblems.name)
  .max(MAX_NAME)
  .refine(isWhole, fieldProblems.half);
export const labelSchema = z.string().max(MAX_NAME).refine(isWhole, fieldProblems.half);
export const textSchema = z.string().max(MAX_TEXT).refine(isWhole, fieldProblems.half);

/** A calendar day, `YYYY-MM-DD`, without time or zone. */
export const daySchema = z.iso.date();
/** A moment, ISO 8601 in UTC. */
export const momentSchema = z.iso.datetime();
/** A calendar quarter, for example `2026-Q4`. */
export const quarterSchema = z.string().regex(/^\d{4}-Q[1-4]$/, fieldProblems.quarter);

/** Part of working time, in percent, 0 to 100. */
export const percentSchema = z.number().min(0).max(100);
/** Full-time equivalents. */
export const fteSchema = z.number().min(0).max(100);
/** How far the canvas reaches from its middle, in canvas units (one unit is one pixel at 100 %). */
const CANVAS_REACH = 10_000_000;
/** A canvas coordinate or length, in canvas units. */
export const lengthSchema = z.number().min(-CANVAS_REACH).max(CANVAS_REACH);

/** A worked-out coordinate or length as a plan can hold it: whole, and on the canvas. */
export function onCanvas(length: number): number {
  // A file knows no −0, which rounding makes; adding 0 leaves 0.
  return Math.max(-CANVAS_REACH, Math.min(CANVAS_REACH, Math.round(length))) + 0;
}

export const yesNoSchema = z.boolean();
