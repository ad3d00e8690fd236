import { whole } from '../model/fields.ts';

/** A name as a roster gives it, tidied: trimmed, inner white space one space, control characters gone, whole characters only. */
export function cleanName(text: string): string {
  return whole(text)
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** What two spellings of the same name share. */
export function nameKey(name: string): string {
  return cleanName(name).toLowerCase().normalize('NFC');
}
