import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectFolder } from '../../scripts/setup/places.mjs';

/** Builds the bare page into a folder. @returns its file */
export async function buildBarePage(folder: string): Promise<string> {
  const root = join(import.meta.dirname, 'bare-page');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome114',
      minify: true,
      lib: {
        entry: join(root, 'page.tsx'),
        formats: ['iife'],
        name: 'bare',
        fileName: () => 'page.js',
        cssFileName: 'page',
      },
    },
  });
  const page = join(folder, 'index.html');
  // A classic script: pages from files may not load modules.
  writeFileSync(
    page,
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare React Flow</title><link rel="stylesheet" href="page.css"></head><body style="margin:0"><div id="root"></div><script src="page.js"></script></body></html>',
  );
  return page;
}

/** The built app in a folder of its own: a build that somebody starts meanwhile must not change it. */
export function copyApp(folder: string): string {
  for (const part of ['out', 'package.json', 'examples']) {
    cpSync(join(projectFolder, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
