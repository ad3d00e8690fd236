import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What each layer may import besides itself. Lint says the same sooner; this cannot be switched off by a comment. */
const LAYERS: Record<string, { layers: string[]; node: boolean; forbidden: string[] }> = {
  shared: {
    layers: [],
    node: false,
    forbidden: ['electron', 'react', 'react-dom', '@xyflow/react', 'better-sqlite3', 'libsql'],
  },
  database: { layers: ['shared'], node: true, forbidden: ['electron', 'react', 'react-dom'] },
  electron: { layers: ['shared', 'database'], node: true, forbidden: ['react', 'react-dom'] },
  cli: {
    layers: ['shared', 'database'],
    node: true,
    forbidden: ['electron', 'react', 'react-dom'],
  },
  renderer: {
    layers: ['shared'],
    node: false,
    forbidden: ['electron', 'better-sqlite3', 'libsql'],
  },
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

const files = Object.keys(LAYERS).flatMap(sourcesBelow);
const imports = files.flatMap(importsOf);

describe('the layers', () => {
  test('hold sources', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(imports.length).toBeGreaterThan(0);
  });

  test('import only what they may', () => {
    expect(imports.filter(isForbidden).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('have no circular imports', () => {
    expect(findCycle()).toBeUndefined();
  });

  test('name the file they import, with its extension', () => {
    const bare = imports.filter(({ to }) => to.startsWith('.') && !/\.\w+(\?\w+)?$/.test(to));
    expect(bare.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});

describe('the repository', () => {
  // In two parts, so that this file does not hold what it looks for.
  const unwanted = [
    `/${'work'}/`,
    `registry.${'npmjs'}.org`,
    `registry.${'yarnpkg'}.com`,
    `deb.${'debian'}.org`,
  ];

  test('names no registry and no folder of one machine', () => {
    const found = ownFiles().flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return unwanted.filter((part) => text.includes(part)).map((part) => `${file} holds ${part}`);
    });
    expect(found).toEqual([]);
  });
});

function isForbidden({ from, to }: Import): boolean {
  const own = layerOf(from);
  const rule = LAYERS[own];
  if (!rule) return false;
  if (to.startsWith('.')) {
    const target = layerOf(resolved(from, to));
    return target !== own && !rule.layers.includes(target);
  }
  if (to.startsWith('node:') || builtinModules.includes(to)) return !rule.node;
  return rule.forbidden.includes(packageOf(to));
}

/** Types are gone when the program runs, so a circle that goes through them is none. */
function findCycle(): string[] | undefined {
  const edges = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (typeOnly || !to.startsWith('.')) continue;
    edges.set(from, [...(edges.get(from) ?? []), resolved(from, to)]);
  }
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => ({
    from: file,
    to: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

function sourcesBelow(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name).split(sep).join('/'));
  } catch {
    return [];
  }
}

/** Everything that is not built, fetched or written by a run: there may be no git to ask. */
const MADE = new Set(['.cache', '.git', 'node_modules', 'out', 'test-results', 'bench-results']);

function ownFiles(folder = ''): string[] {
  const binary = /\.(png|jpg|ico|icns|woff2?|pdf|squadplan|gz)$/;
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return MADE.has(entry.name) ? [] : ownFiles(path);
    return entry.isFile() && !binary.test(entry.name) ? [path] : [];
  });
}

const resolved = (from: string, to: string) =>
  normalize(join(dirname(from), to.replace(/\?\w+$/, '')))
    .split(sep)
    .join('/');

const layerOf = (file: string) => file.split('/')[0] ?? '';

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
