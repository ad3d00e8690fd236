import { join, resolve } from 'node:path';
import { app, protocol, session } from 'electron';
import { drawJobAmong, printJobAmong } from './job-among.ts';
import { LogFile, logConsole } from './log-file.ts';
import { devServerOf, SCHEME } from './origin.ts';
import { planAmong } from './plan-places.ts';
import { guardPages, guardPermissions } from './security.ts';
import { offerPage } from './serve-page.ts';
import type { SquadplanApp } from './squadplan-app.ts';
import { beginWithTheme } from './theme.ts';
import { loadingEnds, openWindow } from './window.ts';

/* The order of start-up, nothing else. */

// An own folder per run keeps tests, and a second copy of the program, away from a person's data.
const userData = process.env.SQUADPLAN_USER_DATA;
if (userData) app.setPath('userData', resolve(userData));

const named = planAmong(process.argv);
const startedWith = { plan: named === undefined ? null : resolve(named) };

const printJob = printJobAmong(process.argv);
const drawJob = drawJobAmong(process.argv);

if (printJob) {
  void import('./print-report.ts').then(({ printAndQuit }) => printAndQuit(printJob));
} else if (drawJob) {
  void import('./draw-pictures.ts').then(({ drawAndQuit }) => drawAndQuit(drawJob));
} else if (!app.requestSingleInstanceLock(startedWith)) {
  console.log('Squadplan is running already: its window comes to the front.');
  app.exit(0);
} else {
  logConsole(new LogFile(join(app.getPath('userData'), 'logs', 'squadplan.log')));
  process.on('uncaughtExceptionMonitor', (error) => console.error('Not caught:', error));
  if (process.env.SQUADPLAN_STAND_IN === '1') {
    console.log(
      `Running on Electron ${process.versions.electron}, a stand-in for development and tests.`,
    );
  }
  const devServer = devServerOf(app.isPackaged);
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
  guardPages(devServer);
  let squadplan: SquadplanApp | null = null;
  const waiting: ((running: SquadplanApp) => void)[] = [];
  const tell = (what: (running: SquadplanApp) => void) => {
    if (squadplan) what(squadplan);
    else waiting.push(what);
  };
  app.on('second-instance', (_event, _args, _folder, started) =>
    tell((running) => running.startedAgain(started)),
  );
  app.on('open-file', (event, path) => {
    event.preventDefault();
    tell((running) => running.show(path));
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => squadplan?.end());
  // Ended from a terminal or with the session: what is left is saved first, as when the window closes.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => app.quit());
  void app.whenReady().then(async () => {
    const { protocol: files } = session.defaultSession;
    guardPermissions(session.defaultSession);
    const scriptAsked = offerPage(files, join(__dirname, '../renderer'));
    beginWithTheme();
    // First of all, and undisturbed: the rest of the program loads while the page reads its script.
    const window = openWindow(devServer);
    if (!devServer) await Promise.race([scriptAsked, loadingEnds(window)]);
    const running = await import('./squadplan-app.ts');
    squadplan = new running.SquadplanApp(window, startedWith.plan, devServer);
    for (const what of waiting) what(squadplan);
    squadplan.begin();
  });
}
