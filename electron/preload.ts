import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../shared/bridge.ts';
import type { CallName, EventName } from '../shared/ipc-contract.ts';

/*
 * The bridge: one named method an entry of the contract, so that the page can reach nothing else. The
 * names are written out because the contract itself brings a library along, which would cost every
 * start; the types fail where one is missing.
 */

const ask = (name: CallName) => (request: unknown) => ipcRenderer.invoke(name, request);

const calls: Bridge['calls'] = {
  'plan:start': ask('plan:start'),
  'plan:new': ask('plan:new'),
  'plan:open': ask('plan:open'),
  'plan:open-recent': ask('plan:open-recent'),
  'plan:open-example': ask('plan:open-example'),
  'plan:open-dropped': ask('plan:open-dropped'),
  'plan:close': ask('plan:close'),
  'plan:recent': ask('plan:recent'),
  'plan:save': ask('plan:save'),
  'plan:save-copy': ask('plan:save-copy'),
  'plan:changes-of': ask('plan:changes-of'),
  'plan:edits': ask('plan:edits'),
  'plan:steps': ask('plan:steps'),
  'plan:thumbnail': ask('plan:thumbnail'),
  'backup:list': ask('backup:list'),
  'backup:read': ask('backup:read'),
  'backup:make': ask('backup:make'),
  'backup:remove': ask('backup:remove'),
  'recovery:look': ask('recovery:look'),
  'recovery:save-readable': ask('recovery:save-readable'),
  'recovery:save-backup': ask('recovery:save-backup'),
  'roster:choose': ask('roster:choose'),
  'exchange:choose': ask('exchange:choose'),
  'exchange:export': ask('exchange:export'),
  'report:export': ask('report:export'),
  'report:cancel': ask('report:cancel'),
  'staffing:propose': ask('staffing:propose'),
  'staffing:cancel': ask('staffing:cancel'),
  'app:info': ask('app:info'),
  'window:may-close': ask('window:may-close'),
  'window:title': ask('window:title'),
  'window:theme': ask('window:theme'),
  'window:full-screen': ask('window:full-screen'),
  'window:paste': ask('window:paste'),
  'menu:state': ask('menu:state'),
};

const on = (name: EventName) => (handler: (payload: unknown) => void) => {
  const listener = (_: unknown, payload: unknown) => handler(payload);
  ipcRenderer.on(name, listener);
  return () => {
    ipcRenderer.off(name, listener);
  };
};

const events: Bridge['events'] = {
  'menu:action': on('menu:action'),
  'window:closing': on('window:closing'),
  'staffing:progress': on('staffing:progress'),
  'report:progress': on('report:progress'),
  'plan:opened': on('plan:opened'),
  'plan:not-opened': on('plan:not-opened'),
};

/** Older runtimes, as the development stand-in is one, keep the path on the file itself. */
function pathOf(file: unknown): string {
  if (!(file instanceof File)) return '';
  const path = webUtils ? webUtils.getPathForFile(file) : (file as { path?: unknown }).path;
  return typeof path === 'string' ? path : '';
}

// Only a file that the user brought has a path: the page cannot make one up.
const tokenOfFile = (file: unknown): string => {
  const token = crypto.randomUUID();
  ipcRenderer.send('file:dropped', { token, path: pathOf(file) });
  return token;
};

contextBridge.exposeInMainWorld('squadplan', { calls, events, tokenOfFile } satisfies Bridge);
