import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeBeside } from '../temporary-file.ts';

const namesSchema = z.record(z.string(), z.string().min(1).max(200));
const fileIn = (folder: string) => join(folder, 'names.json');

/** The names that the user gave, by file. A list that cannot be read loses names, never a version. */
export function readVersionNames(folder: string): Readonly<Record<string, string>> {
  try {
    return namesSchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return {};
  }
}

export function writeVersionNames(folder: string, names: Readonly<Record<string, string>>): void {
  writeBeside(fileIn(folder), true, (path) =>
    writeFileSync(path, `${JSON.stringify(names, null, 2)}\n`),
  );
}
