import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Binary modules cannot be bundled; each is loaded from node_modules when the program runs.
const external = ['electron', 'better-sqlite3', 'libsql', 'highs'];

const commonJs = {
  target: 'node18',
  // Off: everything else goes into the bundle, so that start-up opens one file, not hundreds.
  externalizeDeps: false,
  reportCompressedSize: false,
  rolldownOptions: {
    external,
    output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
  },
} as const;

/** The font of everything is asked for with the script, not when the first text is laid out. */
const fontFirst = {
  name: 'font-first',
  transformIndexHtml: {
    order: 'post' as const,
    handler: (_html: string, { bundle }: { bundle?: Record<string, unknown> }) =>
      Object.keys(bundle ?? {})
        .filter((name) => /inter-latin-wght-normal[^/]*\.woff2$/.test(name))
        .map((name) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            crossorigin: '',
            href: `./${name}`,
          },
          injectTo: 'head' as const,
        })),
  },
};

export default defineConfig({
  main: {
    build: {
      ...commonJs,
      outDir: 'out/main',
      lib: {
        // The solver is a process of its own.
        entry: {
          main: resolve('electron/main.ts'),
          solver: resolve('electron/staffing/solver.ts'),
        },
        formats: ['cjs'],
      },
    },
  },
  preload: {
    build: {
      ...commonJs,
      outDir: 'out/preload',
      lib: { entry: resolve('electron/preload.ts'), formats: ['cjs'] },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react(), fontFirst],
    build: {
      target: 'chrome114',
      outDir: resolve('out/renderer'),
      emptyOutDir: true,
      minify: true,
      reportCompressedSize: false,
      // The polyfill would be an inline script, which the content security policy refuses.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: resolve('renderer/index.html'),
        // What the first screen needs is one script and one style sheet; the rest comes when it is used.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  },
});
