import type { ChartPicture } from './chart-svg.ts';

/** No browser draws a picture with a longer side, in pixels. */
const LONGEST = 16_384;
/** What a picture may take altogether, in pixels: 256 MB while it is drawn. */
const MOST = 64_000_000;

/** How large a chart can be drawn at most, in times of its own size. */
export function largestScale({ width, height }: ChartPicture): number {
  return Math.min(LONGEST / Math.max(width, height), Math.sqrt(MOST / (width * height)));
}

/** A picture as it is drawn: its SVG with its size in pixels, as large as asked for or as it can be. */
export function sizedPicture(picture: ChartPicture, scale: number) {
  const used = Math.min(scale, largestScale(picture));
  const width = Math.max(1, Math.round(picture.width * used));
  const height = Math.max(1, Math.round(picture.height * used));
  const svg = picture.svg.replace('<svg ', `<svg width="${width}" height="${height}" `);
  return { svg, width, height };
}
