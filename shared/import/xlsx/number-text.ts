/** How a number of a worksheet is shown: what tells a date or a share from a plain number. */
export type NumberKind = 'plain' | 'percent' | 'date';

/** The formats that every workbook has without saying so, as far as they are dates or times. */
const isDateId = (id: number) =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/**
 * What a number format shows.
 * @param id the format's number. @param code its code, where the workbook gives one of its own.
 */
export function numberKind(id: number, code: string | undefined): NumberKind {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent';
    return isDateId(id) ? 'date' : 'plain';
  }
  // Quoted words, escaped letters, colours and conditions are no part of the pattern.
  const pattern = code
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  if (pattern.includes('%')) return 'percent';
  return /[ymdhs]/i.test(pattern) ? 'date' : 'plain';
}

const DAY = 86_400_000;
/** 1 January 1970, counted as worksheets count days. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

function dateText(serial: number, from1904: boolean): string | null {
  // The older count has a 29 February 1900, which never was.
  const days = !from1904 && serial >= 1 && serial < 60 ? serial + 1 : serial;
  const date = new Date(Math.round((days - (from1904 ? EPOCH_1904 : EPOCH_1900)) * DAY));
  if (Number.isNaN(date.getTime()) || serial < 0 || date.getUTCFullYear() > 9999) return null;
  const text = date.toISOString();
  const time = text.slice(11, 16);
  if (serial < 1) return time;
  return time === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
}

/** A number of a worksheet as a reader sees it: `80%`, `2026-11-21`, `1250`. */
export function numberText(raw: string, kind: NumberKind, from1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw.trim();
  if (kind === 'date') return dateText(value, from1904) ?? String(value);
  if (kind === 'percent') return `${Number((value * 100).toFixed(6))}%`;
  // Fifteen digits are what a spreadsheet shows of the number that it stores.
  return String(Number(value.toPrecision(15)));
}
