import type { Connection } from './driver.ts';

/**
 * Settings for a file that may come from anybody: functions and virtual tables that have effects
 * cannot be reached from its schema, and cells are checked before they are read. Extensions cannot be
 * loaded: both libraries have that switched off.
 */
export function distrust(connection: Connection): void {
  connection.exec('PRAGMA trusted_schema = OFF');
  connection.exec('PRAGMA cell_size_check = ON');
  connection.exec('PRAGMA mmap_size = 0');
}
