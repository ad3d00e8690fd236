import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import type { DrawJob } from './job-among.ts';

const picturesSchema = z.array(
  z.object({ svg: z.string(), width: z.int().positive(), height: z.int().positive() }),
);

/** Runs in an empty page. A picture runs nothing and fetches nothing of its own. */
const DRAW = `async ({ svg, width, height }) => {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return canvas.toDataURL('image/png').split(',')[1];
}`;

/** Draws and ends: 0 where all pictures are there, 1 with one line where not. */
export async function drawAndQuit({ pictures, folder }: DrawJob): Promise<void> {
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  try {
    const drawn = picturesSchema.parse(JSON.parse(await readFile(pictures, 'utf8')));
    const window = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
    });
    await window.loadURL('about:blank');
    for (const [at, picture] of drawn.entries()) {
      const code = `(${DRAW})(${JSON.stringify(picture)})`;
      const png = z.string().parse(await window.webContents.executeJavaScript(code));
      await writeFileAtomic(join(folder, `${at}.png`), Buffer.from(png, 'base64'));
    }
    app.exit(0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    app.exit(1);
  }
}
