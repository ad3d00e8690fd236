import { describe, expect, test } from 'vitest';
import { toPptx } from '../../../shared/report/pptx.ts';
import { faceWidth } from './face.ts';
import { decode } from './markup.ts';
import { partsOf } from './office.ts';
import { reports } from './reports.ts';

/** In points, which the file counts 12,700 to one. */
interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly xml: string;
}

const WIDTH = 960;
const HEIGHT = 540;

function boxesOf(slide: string): Box[] {
  const shapes = slide.match(/<p:(sp|graphicFrame)>.*?<\/p:\1>/gs) ?? [];
  return shapes.map((xml) => {
    const number = (pattern: RegExp) => Number(pattern.exec(xml)?.[1] ?? Number.NaN) / 12_700;
    return {
      name: decode(/<p:cNvPr[^>]* name="([^"]*)"/.exec(xml)?.[1] ?? ''),
      x: number(/<a:off x="(\d+)"/),
      y: number(/<a:off [^>]*y="(\d+)"/),
      width: number(/<a:ext cx="(\d+)"/),
      height: number(/<a:ext [^>]*cy="(\d+)"/),
      xml,
    };
  });
}

/** Height of the text in a real face, broken between words as a program does it. */
function textHeight(xml: string, width: number): number {
  let height = 0;
  for (const [, paragraph = ''] of xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)) {
    const size = Number(/ sz="(\d+)"/.exec(paragraph)?.[1] ?? 1800) / 100;
    const bold = / b="1"/.test(paragraph);
    const indent = Number(/marL="(\d+)"/.exec(paragraph)?.[1] ?? 0) / 12_700;
    const after = Number(/<a:spcAft><a:spcPts val="(\d+)"/.exec(paragraph)?.[1] ?? 0) / 100;
    const runs = [...paragraph.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text = '']) =>
      decode(text),
    );
    if (runs.length === 0) continue;
    let lines = 1;
    let used = 0;
    for (const word of runs.join('').split(' ')) {
      const space = used === 0 ? 0 : faceWidth(' ', size, bold);
      const wide = faceWidth(word, size, bold);
      if (used > 0 && used + space + wide > width - indent) {
        lines++;
        used = wide;
      } else used += space + wide;
      // A word longer than the line is broken wherever it ends.
      lines += Math.max(0, Math.ceil(wide / (width - indent)) - 1);
    }
    height += lines * size * 1.17 + after;
  }
  return height;
}

function hasText({ xml }: Box): boolean {
  return /<a:t>[^<]/.test(xml);
}

function overlap(a: Box, b: Box): boolean {
  const slack = 0.5;
  return (
    a.x + a.width > b.x + slack &&
    b.x + b.width > a.x + slack &&
    a.y + a.height > b.y + slack &&
    b.y + b.height > a.y + slack
  );
}

describe.each(Object.keys(reports))('the slides of %s', (name) => {
  const slides = async () => {
    const report = reports[name];
    if (!report) throw new Error('no such report');
    return [...partsOf(await toPptx(report))]
      .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
      .map(([path, xml]) => ({ path, boxes: boxesOf(xml) }));
  };

  test('keep everything on the slide and every text in its box', async () => {
    const wrong: string[] = [];
    for (const { path, boxes } of await slides()) {
      for (const box of boxes) {
        const { x, y, width, height, xml } = box;
        if (!(x >= 0 && y >= 0 && x + width <= WIDTH + 0.5 && y + height <= HEIGHT + 0.5)) {
          wrong.push(`${path}: ${box.name} leaves the slide`);
        }
        if (xml.startsWith('<p:graphicFrame')) continue;
        if (hasText(box) && textHeight(xml, width) > height + 1) {
          wrong.push(`${path}: ${box.name} is clipped`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('give every row of a table the room that its cells need', async () => {
    const wrong: string[] = [];
    for (const { path, boxes } of await slides()) {
      for (const { xml, y } of boxes.filter(({ xml }) => xml.startsWith('<p:graphicFrame'))) {
        const widths = [...xml.matchAll(/<a:gridCol w="(\d+)"/g)].map(
          ([, w]) => Number(w) / 12_700,
        );
        let bottom = y;
        for (const [, h, row = ''] of xml.matchAll(/<a:tr h="(\d+)">(.*?)<\/a:tr>/gs)) {
          bottom += Number(h) / 12_700;
          for (const [at, [, cell = '']] of [...row.matchAll(/<a:tc>(.*?)<\/a:tc>/gs)].entries()) {
            const needs = textHeight(cell, (widths[at] ?? 0) - 11.5) + 7.2;
            if (needs > Number(h) / 12_700 + 1)
              wrong.push(`${path}: ${decode(cell.replaceAll(/<[^>]*>/g, ''))}`);
          }
        }
        if (bottom > HEIGHT - 36) wrong.push(`${path}: a table runs into the foot`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('let no text lie over another', async () => {
    const wrong: string[] = [];
    for (const { path, boxes } of await slides()) {
      const texts = boxes.filter(hasText);
      for (const [at, a] of texts.entries()) {
        for (const b of texts.slice(at + 1)) {
          if (overlap(a, b)) wrong.push(`${path}: ${a.name} over ${b.name}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
