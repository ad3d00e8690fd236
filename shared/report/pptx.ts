import type PptxGen from 'pptxgenjs';
import { OFFICE_LANGUAGE as LANGUAGE } from '../words/language.ts';
import { pageWords } from '../words/report/page.ts';
import { boxNames, slideWords } from '../words/report/slides.ts';
import { xmlText } from './escape.ts';
import { steadyOffice } from './office-zip.ts';
import { palette } from './palette.ts';
import type { Report } from './report-types.ts';
import { slidesOf } from './slides/deck.ts';
import { addChart } from './slides/pptx-chart.ts';
import {
  BULLET,
  CELL,
  type Paragraph,
  SLIDE,
  type Slide,
  type TableBox,
  type TextBox,
  TITLE,
} from './slides/slide.ts';
import type { Theme } from './themes.ts';
import type { Work } from './work.ts';

/** On every machine, and as wide as the text was measured. */
const FACE = 'Arial';
const MASTER = 'SQUADPLAN';

const hex = (colour: string) => colour.replace('#', '').toUpperCase();

function runs(paragraphs: readonly Paragraph[]): PptxGen.TextProps[] {
  return paragraphs.map(({ text, size, bold = false, colour, bullet = false, after = 0 }) => ({
    text: xmlText(text),
    options: {
      fontSize: size,
      bold,
      color: hex(colour ?? palette.text),
      paraSpaceAfter: after,
      breakLine: true,
      ...(bullet ? { bullet: { indent: BULLET * 72 } } : {}),
    },
  }));
}

function addBox(slide: PptxGen.Slide, box: TextBox): void {
  const { x, y, width: w, height: h, shape, fill, stroke, dashed } = box;
  const outline: PptxGen.ShapeLineProps = {
    color: hex(stroke ?? palette.border),
    width: 0.75,
    dashType: dashed ? 'dash' : 'solid',
  };
  const look = {
    objectName: xmlText(box.name),
    ...(fill ? { fill: { color: hex(fill) } } : {}),
    ...(stroke ? { line: outline } : {}),
  };
  if (box.paragraphs.length === 0) {
    slide.addShape((shape ?? 'rect') as PptxGen.SHAPE_NAME, { x, y, w, h, ...look });
    return;
  }
  slide.addText(runs(box.paragraphs), {
    x,
    y,
    w,
    h,
    ...look,
    ...(shape ? { shape: shape as PptxGen.SHAPE_NAME } : {}),
    align: box.align ?? 'left',
    valign: box.valign ?? 'top',
    margin: 0,
    fit: 'none',
    fontFace: FACE,
    lang: LANGUAGE,
  });
}

function addTable(slide: PptxGen.Slide, table: TableBox): void {
  const rows = table.rows.map(
    ({ cells }, at): PptxGen.TableRow =>
      cells.map(({ text, size, bold = false, colour }) => ({
        text: xmlText(text),
        options: {
          fontSize: size,
          bold,
          color: hex(colour ?? palette.text),
          fontFace: FACE,
          align: 'left',
          valign: 'top',
          margin: [CELL.y, CELL.x, CELL.y, CELL.x],
          ...(at === 0 ? { fill: { color: hex(palette.sunken) } } : {}),
          border: [
            { type: 'none' },
            { type: 'none' },
            { type: 'solid', color: hex(palette.border), pt: 0.75 },
            { type: 'none' },
          ],
        },
      })),
  );
  slide.addTable(rows, {
    x: table.x,
    y: table.y,
    w: table.width,
    colW: [...table.widths],
    rowH: table.rows.map(({ height }) => height),
    objectName: xmlText(table.name),
    autoPage: false,
  });
}

function addSlide(deck: PptxGen, { title, titleSize, objects, notes }: Slide): void {
  const slide = deck.addSlide({ masterName: MASTER });
  // The size stands with the words: what stands with the place would be overruled by the master's.
  slide.addText([{ text: xmlText(title), options: { fontSize: titleSize, lang: LANGUAGE } }], {
    placeholder: 'title',
    objectName: boxNames.title,
  });
  for (const object of objects) {
    if (object.kind === 'table') addTable(slide, object);
    else if (object.kind === 'chart') addChart(slide, object, FACE);
    else addBox(slide, object);
  }
  slide.addNotes(xmlText(notes));
}

function master({ title, dateText }: Report): PptxGen.SlideMasterProps {
  const foot = { y: 7, h: 0.3, margin: 0, fontFace: FACE, fontSize: 10 } as const;
  return {
    title: MASTER,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: TITLE.x,
            y: TITLE.y,
            w: TITLE.width,
            h: TITLE.height,
            margin: 0,
            align: 'left',
            valign: 'middle',
            fontFace: FACE,
            fontSize: 26,
            bold: true,
            color: hex(palette.text),
          },
          text: '',
        },
      },
      {
        text: {
          text: xmlText(slideWords.foot(title, dateText)).slice(0, 120),
          options: { ...foot, x: TITLE.x, w: 10, color: hex(palette.muted) },
        },
      },
    ],
    slideNumber: {
      x: 12.2,
      y: 7,
      w: 0.53,
      h: 0.3,
      fontFace: FACE,
      fontSize: 10,
      align: 'right',
      color: hex(palette.muted),
    },
  };
}

export interface SlideOptions {
  readonly theme?: Theme;
  readonly work?: Work | undefined;
}

/** The report as a deck of slides for PowerPoint: shapes, tables and text, all of them editable. */
export async function toPptx(
  report: Report,
  { theme = 'light', work }: SlideOptions = {},
): Promise<Uint8Array> {
  const { default: Library } = await import('pptxgenjs');
  const deck = new Library();
  deck.defineLayout({ name: 'WIDE', width: SLIDE.width, height: SLIDE.height });
  deck.layout = 'WIDE';
  deck.title = xmlText(report.title);
  deck.subject = pageWords.subject;
  deck.author = 'Squadplan';
  deck.company = 'Squadplan';
  deck.theme = { headFontFace: FACE, bodyFontFace: FACE };
  deck.defineSlideMaster(master(report));
  const slides = slidesOf(report);
  for (const [at, slide] of slides.entries()) {
    addSlide(deck, slide);
    await work?.(at + 1, slides.length);
  }
  const file = await deck.write({ outputType: 'uint8array' });
  return steadyOffice(file as Uint8Array, report.date, theme);
}
