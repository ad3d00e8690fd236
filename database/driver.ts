import { createRequire } from 'node:module';

/*
 * The one place that chooses the SQLite library. better-sqlite3 needs Node-API 10 and does not load
 * in older runtimes; libsql has nearly the same interface and does. What differs is evened out here:
 * rows are lists of values, a pragma is one value, and nothing but text, numbers and null is bound.
 */

export type DriverName = 'better-sqlite3' | 'libsql';

/** What a column can hold. Booleans are 0 and 1: one of the drivers ends the process at a boolean. */
export type Value = string | number | null;

export interface Statement {
  run(...values: readonly Value[]): void;
  /** All rows, each a list of its columns' values; bytes where the statement makes some. */
  all<R extends readonly unknown[] = Value[]>(...values: readonly Value[]): R[];
}

export interface Connection {
  readonly driver: DriverName;
  exec(sql: string): void;
  prepare(sql: string): Statement;
  /** The first value that a pragma answers, for example `pragma('user_version')`. */
  pragma(source: string): Value | undefined;
  close(): void;
}

/** What both libraries have in common. */
interface NativeStatement {
  run(...values: readonly Value[]): unknown;
  raw(on: boolean): { all(...values: readonly Value[]): unknown };
}
interface NativeDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): NativeStatement;
  close(): unknown;
}
type NativeConstructor = new (path: string) => NativeDatabase;

const BETTER_SQLITE3_NODE_API = 10;
const load = createRequire(import.meta.url);
const loaded = new Map<DriverName, NativeConstructor>();

function libraryOf(name: DriverName): NativeConstructor {
  const known = loaded.get(name);
  if (known) return known;
  const library = load(name) as NativeConstructor;
  loaded.set(name, library);
  return library;
}

let chosen: DriverName | undefined;

/** The library that this runtime can load. */
export function chooseDriver(): DriverName {
  if (chosen) return chosen;
  chosen = 'libsql';
  if (Number(process.versions.napi) >= BETTER_SQLITE3_NODE_API) {
    try {
      libraryOf('better-sqlite3');
      chosen = 'better-sqlite3';
    } catch {
      // No binary for this platform: the other library may have one.
    }
  }
  return chosen;
}

/** Opens a database file, making it where it is not there. */
export function connect(path: string, driver: DriverName = chooseDriver()): Connection {
  const native = new (libraryOf(driver))(path);
  const prepare = (sql: string): Statement => {
    const statement = native.prepare(sql);
    return {
      run: (...values) => {
        statement.run(...values);
      },
      all: <R>(...values: readonly Value[]) => statement.raw(true).all(...values) as R[],
    };
  };
  return {
    driver,
    exec: (sql) => {
      native.exec(sql);
    },
    prepare,
    pragma: (source) => prepare(`PRAGMA ${source}`).all()[0]?.[0],
    close: () => {
      native.close();
    },
  };
}
