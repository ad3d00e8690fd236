import { analyse } from 'chardet';
import { decode as words } from '../words/import/reading.ts';
import { UnreadableRoster } from './unreadable-roster.ts';

/** Largest roster that is read, in bytes. */
export const MAX_ROSTER_BYTES = 20 * 1024 * 1024;

/** Encodings to choose from where the detected one is wrong, by the names that `TextDecoder` knows. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'shift_jis',
  'gb18030',
] as const;

export interface DecodedText {
  readonly text: string;
  /** As `TextDecoder` names it, in lower case. */
  readonly encoding: string;
}

/** Bytes looked at where an encoding can only be guessed. */
const SAMPLE = 64 * 1024;
const WESTERN = 'windows-1252';

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** @throws UnreadableRoster where a file is empty or larger than any roster. */
export function refuseSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableRoster(words.empty);
  if (bytes.length > MAX_ROSTER_BYTES) {
    throw new UnreadableRoster(words.tooLarge(MAX_ROSTER_BYTES / 1024 / 1024));
  }
}

function refuseOtherFormats(bytes: Uint8Array): void {
  refuseSize(bytes);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new UnreadableRoster(words.oldWorkbook);
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) {
    throw new UnreadableRoster(words.pdf);
  }
}

function byMark(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return null;
}

/**
 * UTF-16 without a mark: separators, line ends and most letters of a roster have a zero byte beside
 * them, always on the same side.
 */
function byZeroBytes(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = end / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.3 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** The part of a file that tells its encoding: from the first byte that is not plain ASCII on. */
function tellingPart(bytes: Uint8Array): Uint8Array {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 256);
  return bytes.subarray(first, first + SAMPLE);
}

/** The likeliest of the old one-byte and two-byte encodings; Western European where it is a tie. */
function byStatistics(bytes: Uint8Array): string {
  const guesses = analyse(tellingPart(bytes));
  const isWestern = (name: string) => /^(iso-8859-1|windows-1252)$/i.test(name);
  const western = guesses.find(({ name }) => isWestern(name))?.confidence ?? 0;
  const best = guesses[0];
  if (!best || best.confidence <= western || /^(ascii|utf)/i.test(best.name)) return WESTERN;
  return best.name.toLowerCase();
}

/** Zero bytes are in no text; a few other control characters may have slipped into one. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const sample = text.slice(0, SAMPLE);
  const strange = sample.match(/[^\P{Cc}\t\n\r]/gu)?.length ?? 0;
  return strange > sample.length / 100;
}

/**
 * The text of a file, with its encoding worked out: by its mark, by its zero bytes, as UTF-8 where
 * every byte fits, else by statistics.
 * @param chosen an encoding to use in place of the detected one.
 * @throws UnreadableRoster where the bytes are no text.
 */
export function decodeRoster(bytes: Uint8Array, chosen?: string): DecodedText {
  refuseOtherFormats(bytes);
  const certain = chosen ?? byMark(bytes) ?? byZeroBytes(bytes);
  let decoded: DecodedText | null = null;
  if (certain !== null) {
    const text = decodeAs(bytes, certain);
    if (text !== null) decoded = { text, encoding: certain };
  } else {
    const utf8 = decodeAs(bytes, 'utf-8', true);
    if (utf8 !== null) decoded = { text: utf8, encoding: 'utf-8' };
  }
  if (!decoded) {
    const guess = byStatistics(bytes);
    const text = decodeAs(bytes, guess);
    decoded =
      text === null
        ? { text: decodeAs(bytes, WESTERN) ?? '', encoding: WESTERN }
        : { text, encoding: guess };
  }
  if (isBinary(decoded.text)) {
    throw new UnreadableRoster(words.notText);
  }
  if (decoded.text.trim() === '') throw new UnreadableRoster(words.empty);
  return decoded;
}
