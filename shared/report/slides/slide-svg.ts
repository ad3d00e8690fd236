import type { BarChart } from '../charts/bar-chart.ts';
import { barChartSvg } from '../charts/bar-chart-svg.ts';
import { escapeHtml } from '../escape.ts';
import { FONT, palette } from '../palette.ts';
import { wrapText } from '../text-width.ts';
import { BULLET, CELL, type Paragraph, SLIDE, type Slide, type TextBox, TITLE } from './slide.ts';

const POINT = 72;
const LINE = 1.2;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lines of text in an area, all in points. */
function textIn(
  paragraphs: readonly Paragraph[],
  { x, y, width, height }: Area,
  align: TextBox['align'] = 'left',
  valign: TextBox['valign'] = 'top',
): string {
  const lines = paragraphs.flatMap((paragraph) => {
    const { text, size, bold = false, bullet = false, after = 0 } = paragraph;
    const indent = bullet ? BULLET * POINT : 0;
    const wrapped = wrapText(text, { size, bold }, width - indent, Number.POSITIVE_INFINITY);
    return wrapped.map((line, at) => ({
      line,
      mark: bullet && at === 0,
      paragraph,
      indent,
      height: size * LINE + (at === wrapped.length - 1 ? after : 0),
    }));
  });
  const total = lines.reduce((sum, line) => sum + line.height, 0);
  const free = height - total;
  let top = y + (valign === 'middle' ? free / 2 : valign === 'bottom' ? free : 0);
  const left = align === 'center' ? x + width / 2 : align === 'right' ? x + width : x;
  const anchor = align === 'center' ? 'middle' : align === 'right' ? 'end' : 'start';
  return lines
    .map(({ line, mark, paragraph, indent, height: tall }) => {
      const { size, bold, colour = palette.text } = paragraph;
      const base = top + size;
      top += tall;
      const look = `font-size="${size}" fill="${colour}"${bold ? ' font-weight="700"' : ''}`;
      const dot = mark ? `<text x="${x}" y="${base}" ${look}>•</text>` : '';
      return `${dot}<text x="${left + indent}" y="${base}" text-anchor="${anchor}" ${look}>${escapeHtml(line)}</text>`;
    })
    .join('');
}

function shapeOf(box: TextBox, { x, y, width, height }: Area): string {
  if (!box.fill && !box.stroke) return '';
  const paint = `fill="${box.fill ?? 'none'}"${box.stroke ? ` stroke="${box.stroke}" stroke-width="0.75"` : ''}${box.dashed ? ' stroke-dasharray="3 2"' : ''}`;
  if (box.shape === 'ellipse') {
    return `<ellipse cx="${x + width / 2}" cy="${y + height / 2}" rx="${width / 2}" ry="${height / 2}" ${paint}/>`;
  }
  if (box.shape === 'triangle') {
    return `<polygon points="${x + width / 2},${y} ${x + width},${y + height} ${x},${y + height}" ${paint}/>`;
  }
  if (box.shape === 'octagon') {
    const [a, b] = [width * 0.29, height * 0.29];
    const points = [
      [x + a, y],
      [x + width - a, y],
      [x + width, y + b],
      [x + width, y + height - b],
      [x + width - a, y + height],
      [x + a, y + height],
      [x, y + height - b],
      [x, y + b],
    ];
    return `<polygon points="${points.map((point) => point.join(',')).join(' ')}" ${paint}/>`;
  }
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${paint}/>`;
}

function inPoints({ x, y, width, height }: Area): Area {
  return { x: x * POINT, y: y * POINT, width: width * POINT, height: height * POINT };
}

/** A chart as large as its place holds; the presentation program draws it in its own way. */
function chartIn(chart: BarChart, { x, y, width, height }: Area): string {
  const { svg } = barChartSvg(chart);
  return svg.replace(
    '<svg ',
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="xMinYMin meet" `,
  );
}

/** A slide as it will look, from the same boxes that the file is written from. */
export function slideSvg(slide: Slide): string {
  const title = { text: slide.title, size: slide.titleSize, bold: true };
  const objects = slide.objects.map((object) => {
    if (object.kind === 'chart') return chartIn(object.chart, inPoints(object));
    if (object.kind === 'box') {
      const area = inPoints(object);
      return shapeOf(object, area) + textIn(object.paragraphs, area, object.align, object.valign);
    }
    let y = object.y;
    return object.rows
      .map((row, at) => {
        let x = object.x;
        const cells = row.cells.map((cell, column) => {
          const width = object.widths[column] ?? 0;
          const area = inPoints({
            x: x + CELL.x,
            y: y + CELL.y,
            width: width - 2 * CELL.x,
            height: row.height,
          });
          x += width;
          return textIn([cell], area);
        });
        const ground = inPoints({ x: object.x, y, width: object.width, height: row.height });
        y += row.height;
        const fill = at === 0 ? palette.sunken : 'none';
        const bottom = ground.y + ground.height;
        return `<rect x="${ground.x}" y="${ground.y}" width="${ground.width}" height="${ground.height}" fill="${fill}"/><path d="M${ground.x} ${bottom}h${ground.width}" stroke="${palette.border}" stroke-width="0.75"/>${cells.join('')}`;
      })
      .join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SLIDE.width * POINT} ${SLIDE.height * POINT}" role="img" font-family="${FONT}">`,
    `<title>${escapeHtml(slide.title)}</title>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    textIn([title], inPoints(TITLE), 'left', 'middle'),
    ...objects,
    '</svg>',
  ].join('');
}
