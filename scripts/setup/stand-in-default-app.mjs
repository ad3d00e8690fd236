/**
 * What Electron itself does when it is given an app's folder on the command line: the stand-in comes
 * without that part. Like the original it loads the modules named by -r first, which is how a test
 * runner takes hold of the app.
 */
export const defaultApp = `'use strict';
const { app } = require('electron');
const Module = require('node:module');
const path = require('node:path');

const args = process.argv.slice(1);
const preloads = [];
let folder;
for (let at = 0; at < args.length && folder === undefined; at++) {
  if (args[at] === '-r' || args[at] === '--require') preloads.push(args[++at]);
  else if (!args[at].startsWith('-')) folder = path.resolve(args[at]);
}
if (folder === undefined) {
  console.error('Name the folder of the app to run.');
  process.exit(1);
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
Module._preloadModules(preloads);
const about = require(path.join(folder, 'package.json'));
app.setName(about.productName || about.name);
app.setVersion(about.version);
app.setAppPath(folder);
Module._load(path.join(folder, about.main), module, true);
`;
