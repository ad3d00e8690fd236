import type { ChartPicture } from '../../shared/report/chart-svg.ts';

/** No browser draws a picture with a longer side, in pixels. */
const LONGEST = 16_384;
/** What a picture may take altogether, in pixels: 256 MB while it is drawn. */
const MOST = 64_000_000;

/** How large a chart can be drawn at most, in times of its own size. */
export function largestScale({ width, height }: ChartPicture): number {
  return Math.min(LONGEST / Math.max(width, height), Math.sqrt(MOST / (width * height)));
}

/** The chart as PNG, drawn by the window itself. @throws Error where it cannot be drawn. */
export async function chartPng(chart: ChartPicture, scale: number): Promise<Uint8Array> {
  const used = Math.min(scale, largestScale(chart));
  const width = Math.max(1, Math.round(chart.width * used));
  const height = Math.max(1, Math.round(chart.height * used));
  const sized = chart.svg.replace('<svg ', `<svg width="${width}" height="${height}" `);
  const address = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This window cannot draw pictures.');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
