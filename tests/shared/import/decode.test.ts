import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRoster, MAX_ROSTER_BYTES } from '../../../shared/import/decode.ts';
import { UnreadableRoster } from '../../../shared/import/unreadable-roster.ts';

const text = 'Squad,Person,Title\r\nKasse,Jörg Müller,Größenprüfer\r\nCafé “Ø”,Zoë – 5 €,PM\r\n';

function utf16(value: string, bigEndian: boolean): number[] {
  return Array.from(value).flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
  });
}

/** The letters of `text` that Windows-1252 keeps elsewhere than Unicode does. */
const moved: Record<string, number> = { '€': 0x80, '“': 0x93, '”': 0x94, '–': 0x96, '’': 0x92 };
function windows1252(value: string): number[] {
  return Array.from(value).map((letter) => moved[letter] ?? letter.charCodeAt(0));
}

const utf8 = (value: string) => [...new TextEncoder().encode(value)];

describe('the encoding of a roster is detected', () => {
  test.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(text)], 'utf-8'],
    ['UTF-16 LE with a mark', [0xff, 0xfe, ...utf16(text, false)], 'utf-16le'],
    ['UTF-16 BE with a mark', [0xfe, 0xff, ...utf16(text, true)], 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(text, false), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(text, true), 'utf-16be'],
    ['Windows-1252', windows1252(text), 'windows-1252'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeRoster(Uint8Array.from(bytes))).toEqual({ text, encoding });
  });

  test.each([
    'Squad;Person\nKasse;Jörg Müller\n',
    'Produit,Équipe,Personne\nPaiement,Crêpe,Élodie Lefèvre\n',
    'Squad,Person\nA,Hannah O’Brien\n',
    'Equipo,Persona\nSeñal,Íñigo Muñoz\n',
  ])('Windows-1252 in a short file: %j', (short) => {
    expect(decodeRoster(Uint8Array.from(windows1252(short))).text).toBe(short);
  });

  test('Windows-1252 where the first such letter stands far down', () => {
    const long = `${'Squad,Person\n'.repeat(20_000)}Kasse,Jörg Müller\n`;
    expect(decodeRoster(Uint8Array.from(windows1252(long))).text).toBe(long);
  });

  test('Cyrillic in its own one-byte encoding', () => {
    const cyrillic = 'Squad,Person\nПлатежи,Иван Петров\nПоиск,Мария Сидорова\n';
    const bytes = Array.from(cyrillic).map((letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    });
    const decoded = decodeRoster(Uint8Array.from(bytes));
    expect(decoded).toEqual({ text: cyrillic, encoding: 'windows-1251' });
  });

  test('unless the user chose another', () => {
    const bytes = Uint8Array.from(utf8('Person\nZoë\n'));
    expect(decodeRoster(bytes, 'windows-1252').text).toBe('Person\nZoÃ«\n');
  });
});

describe('bytes that are no text are refused', () => {
  test.each<[string, number[], RegExp]>([
    ['nothing', [], /empty/],
    ['white space', [32, 10, 13, 10], /empty/],
    ['only a mark', [0xff, 0xfe], /empty/],
    ['a workbook', [0x50, 0x4b, 3, 4, 20, 0, 6, 0], /workbook/],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /workbook/],
    ['a PDF', utf8('%PDF-1.7\n'), /PDF/],
    ['text with zero bytes', utf8('Squad,Person\0\nA,B\n'), /not text/],
    ['zeros', Array.from({ length: 1000 }, () => 0), /not text/],
    ['control characters', Array.from({ length: 1000 }, (_, n) => n % 32), /not text/],
  ])('%s', (_, bytes, message) => {
    const read = () => decodeRoster(Uint8Array.from(bytes));
    expect(read).toThrow(UnreadableRoster);
    expect(read).toThrow(message);
  });

  test('a file that is too large', () => {
    expect(() => decodeRoster(new Uint8Array(MAX_ROSTER_BYTES + 1).fill(65))).toThrow(/larger/);
  });
});

test('any UTF-8 text comes back as it was', () => {
  const printable = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((value) => `Squad,Person\n${value}`);
  fc.assert(
    fc.property(printable, (value) => {
      expect(decodeRoster(Uint8Array.from(utf8(value)))).toEqual({
        text: value,
        encoding: 'utf-8',
      });
    }),
  );
});

test('any bytes give text or a clear refusal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        expect(decodeRoster(bytes).text).not.toContain('\0');
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableRoster);
      }
    }),
    { numRuns: 300 },
  );
});
