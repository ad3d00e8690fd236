import type { ChartPicture } from '../../shared/report/chart-svg.ts';
import { sizedPicture } from '../../shared/report/png-size.ts';
import { reportWords } from '../words/report-words.ts';

/** The chart as PNG, drawn by the window itself. @throws Error where it cannot be drawn. */
export async function chartPng(chart: ChartPicture, scale: number): Promise<Uint8Array> {
  const { svg, width, height } = sizedPicture(chart, scale);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error(reportWords.noPictures);
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
