import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, escapeMarkdown, markedUp } from '../../../shared/report/escape.ts';
import { decode } from './markup.ts';

test('escaped text reads the same and opens no tag, attribute or entity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const escaped = escapeHtml(text);
      expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      expect(decode(escaped)).toBe(text.replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, ''));
    }),
  );
});

test('control characters and halves of characters, which no XML may hold, are left out', () => {
  expect(escapeHtml('a\u0000b\u001Bc\uD800d\uFFFEe')).toBe('abcde');
});

test.each([
  ['a | b', 'a \\| b'],
  ['two\nlines', 'two lines'],
  ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
  ['<script>', '\\<script\\>'],
  ['[x](y)', '\\[x\\](y)'],
  ['# head', '\\# head'],
  ['- item', '\\- item'],
  ['1. item', '1\\. item'],
  ['back\\slash', 'back\\\\slash'],
  ['AT&T', 'AT&amp;T'],
  ['Pay-outs +1', 'Pay-outs +1'],
])('in Markdown %j is written %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

describe('a sentence around parts that are markup', () => {
  const owners = (one: string, other: string) => `“${other}” & <${one}>, never ${one}`;

  test('is escaped, and they are not, wherever the sentence puts them', () => {
    expect(markedUp(escapeHtml, owners, '<b>A</b>', '<i>$& \uE0000\uE001</i>')).toBe(
      '“<i>$& \uE0000\uE001</i>” &amp; &lt;<b>A</b>&gt;, never <b>A</b>',
    );
    expect(markedUp(escapeMarkdown, owners, '**A**', '*B*')).toBe(
      '“*B*” &amp; \\<**A**\\>, never **A**',
    );
  });
});
