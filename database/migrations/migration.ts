import type { Connection } from '../driver.ts';

/** One step from a version of the file's schema to the next. Once released, it is never changed. */
export interface Migration {
  /** The version that the file has afterwards; versions count from 1 without gaps. */
  readonly version: number;
  readonly name: string;
  /** Runs inside a transaction, together with all other pending steps. */
  readonly run: (connection: Connection) => void;
}
