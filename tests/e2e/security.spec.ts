import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { electronEnvironment, findElectron } from '../../scripts/setup/electron-runtime.mjs';
import { fusesOf, setFuses, wantedFuses } from '../../scripts/setup/fuses.mjs';
import { projectFolder } from '../../scripts/setup/places.mjs';
import { sandboxArguments } from '../../scripts/setup/sandbox.mjs';
import { expect, test } from './launch.ts';

/* Electron's security checklist, point by point: https://www.electronjs.org/docs/latest/tutorial/security */

/** Runs a piece of code in the page as the page's own would run: not inside the test's evaluation. */
function attempts(page: Page, tries: Record<string, string>): Promise<string[]> {
  return page.evaluate(async (all) => {
    const succeeded: string[] = [];
    for (const [name, what] of Object.entries(all)) {
      const done = await new Promise<boolean>((resolve) => {
        // What follows a timer no longer has the test's leave to make code from text.
        setTimeout(async () => {
          try {
            if (what === 'eval') Reflect.get(window, 'eval')('1');
            else if (what === 'function') new Function('return 1')();
            else if (what === 'inline') {
              const script = document.createElement('script');
              script.textContent = 'window.ranInline = true';
              document.head.append(script);
              if (!(window as unknown as { ranInline?: boolean }).ranInline) throw new Error();
            } else if (what === 'handler') {
              const image = document.createElement('div');
              image.innerHTML = '<img src="data:," onerror="window.ranHandler = true">';
              document.body.append(image);
              await new Promise((after) => setTimeout(after, 100));
              if (!(window as unknown as { ranHandler?: boolean }).ranHandler) throw new Error();
            } else if (what === 'frame') {
              const frame = document.createElement('iframe');
              frame.src = location.href;
              const loaded = new Promise((after) => frame.addEventListener('load', after));
              document.body.append(frame);
              await Promise.race([loaded, new Promise((after) => setTimeout(after, 200))]);
              if (!frame.contentDocument?.querySelector('#root')) throw new Error();
            } else if (what === 'style') {
              const style = document.createElement('style');
              style.textContent = 'body { outline: 3px solid rgb(1, 2, 3) }';
              document.head.append(style);
              if (getComputedStyle(document.body).outlineColor !== 'rgb(1, 2, 3)')
                throw new Error();
            } else if (what.startsWith('permission ')) {
              const name = what.slice(11) as PermissionName;
              const { state } = await navigator.permissions.query({ name });
              if (state !== 'granted') throw new Error();
            } else if (what.startsWith('fetch ')) await fetch(what.slice(6));
            else throw new Error('unknown');
            resolve(true);
          } catch {
            resolve(false);
          }
        });
      });
      if (done) succeeded.push(name);
    }
    return succeeded;
  }, tries);
}

test('the page has neither Node nor Electron, and its bridge only what the contract names', async ({
  page,
}) => {
  const found = await page.evaluate(() => {
    const scope = window as unknown as Record<string, unknown>;
    return {
      strange: ['require', 'process', 'module', 'Buffer', 'global', 'electron', '__dirname'].filter(
        (name) => name in scope,
      ),
      bridge: Object.keys(scope.squadplan as object).sort(),
      calls: Object.keys((scope.squadplan as { calls: object }).calls).filter((name) =>
        /^(eval|exec|fs|shell|send|invoke)/.test(name),
      ),
      frozen: (() => {
        try {
          (scope.squadplan as { calls: unknown }).calls = {};
        } catch {
          return true;
        }
        return Object.keys((scope.squadplan as { calls: object }).calls).length > 0;
      })(),
    };
  });
  expect(found).toEqual({
    strange: [],
    bridge: ['calls', 'events', 'tokenOfFile'],
    calls: [],
    frozen: true,
  });
});

test('every window is sandboxed, isolated, and without Node', async ({ app, page }) => {
  await page.waitForLoadState();
  const preferences = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const all = (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
      const names = [
        'sandbox',
        'contextIsolation',
        'nodeIntegration',
        'nodeIntegrationInWorker',
        'nodeIntegrationInSubFrames',
        'webSecurity',
        'allowRunningInsecureContent',
        'experimentalFeatures',
        'webviewTag',
        'enableBlinkFeatures',
      ];
      return Object.fromEntries(names.map((name) => [name, all[name] ?? null]));
    }),
  );
  expect(preferences).toHaveLength(1);
  const [window] = preferences;
  expect(window).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  });
  for (const off of [
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'webviewTag',
    'enableBlinkFeatures',
  ]) {
    expect([false, null, '']).toContain(window?.[off]);
  }
});

test('the policy lets no code in but the app’s own, and nothing out', async ({ page }) => {
  const stated = await page.evaluate(async () =>
    (await fetch(location.href)).headers.get('content-security-policy'),
  );
  expect(stated).toContain("default-src 'none'");
  expect(stated).toContain("script-src 'self'");
  expect(stated).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:|\*/);
  const succeeded = await attempts(page, {
    eval: 'eval',
    'new Function': 'function',
    'an inline script': 'inline',
    'an inline handler': 'handler',
    'a frame': 'frame',
    'somebody’s server': 'fetch https://example.com/',
    'a local server': 'fetch http://127.0.0.1:1/',
    'a file': 'fetch file:///etc/passwd',
    'another host of the app': 'fetch app://elsewhere/index.html',
    'the camera': 'permission camera',
    'the microphone': 'permission microphone',
    'the place': 'permission geolocation',
    notifications: 'permission notifications',
  });
  expect(succeeded).toEqual([]);
});

test('links, drops and scripts lead nowhere', async ({ app, page }) => {
  const before = page.url();
  await page.evaluate(() => {
    for (const href of [
      'https://example.com/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'data:text/html,x',
    ]) {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
      link.target = '_blank';
      link.click();
      link.remove();
      window.open(href);
    }
    history.pushState(null, '', '#x');
  });
  await expect.poll(() => app.windows().length).toBe(1);
  expect(page.url().replace(/#x$/, '')).toBe(before);
});

test('a message from anywhere but the page itself is refused', async ({ app, page }) => {
  await page.waitForLoadState();
  // A window of another origin, as if something had brought one about, with the same bridge.
  const answer = await app.evaluate(async ({ BrowserWindow, app: running }) => {
    const preload = `${running.getAppPath()}/out/preload/preload.cjs`;
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true },
    });
    await window.loadURL('data:text/html,<p>elsewhere</p>');
    const reply = await window.webContents.executeJavaScript(
      "window.squadplan.calls['plan:recent'](undefined)",
    );
    window.destroy();
    return reply as { ok: boolean; code: string };
  });
  expect(answer).toMatchObject({ ok: false, code: 'bad-request' });
});

/** Network sockets that listen or are connected, of a process and all its children. */
function socketsOf(root: number): string[] {
  const processes = [root];
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = Number(
        readFileSync(`/proc/${entry}/stat`, 'utf8').split(') ')[1]?.split(' ')[1],
      );
      if (processes.includes(parent)) processes.push(Number(entry));
    } catch {
      // It ended meanwhile.
    }
  }
  const inodes = new Set<string>();
  for (const id of processes) {
    try {
      for (const name of readdirSync(`/proc/${id}/fd`)) {
        const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${id}/fd/${name}`))?.[1];
        if (inode) inodes.add(inode);
      }
    } catch {
      // The same.
    }
  }
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => inodes.has(fields[9] ?? ''))
      .map((fields) => `${kind} ${fields[1]} ${fields[2]}`),
  );
}

test('the running app listens on no port and is connected to nobody', async ({
  display,
  userData,
}) => {
  const runtime = findElectron();
  if (!runtime) throw new Error('Electron is not here yet.');
  // Started by itself: what drives the other tests brings connections of its own.
  const app = spawn(
    runtime.executable,
    [...sandboxArguments(), ...display.arguments, projectFolder],
    {
      env: {
        ...process.env,
        ...electronEnvironment(runtime),
        ...display.environment,
        SQUADPLAN_USER_DATA: userData,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const ended = once(app, 'exit');
  try {
    let said = '';
    app.stdout.on('data', (text) => {
      said += text;
    });
    await expect.poll(() => said, { timeout: 20_000 }).toContain('Squadplan window ready');
    expect(socketsOf(app.pid ?? 0)).toEqual([]);
  } finally {
    app.kill('SIGKILL');
    await ended;
  }
});

test('the fuses of a package keep its executable from being used as Node', async ({ userData }) => {
  const runtime = findElectron();
  if (!runtime) throw new Error('Electron is not here.');
  // A copy of the executable among links to what it needs: the one under test stays as it is.
  const from = dirname(runtime.executable);
  const copy = join(userData, 'package', basename(runtime.executable));
  mkdirSync(dirname(copy));
  for (const name of readdirSync(from)) {
    if (name !== basename(copy)) symlinkSync(join(from, name), join(dirname(copy), name));
  }
  copyFileSync(runtime.executable, copy);
  const version = async (env: Record<string, string>) => {
    const args = [...sandboxArguments(), '--version'];
    const child = spawn(copy, 'ELECTRON_RUN_AS_NODE' in env ? ['--version'] : args, {
      env: { ...process.env, ...env },
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      text += more;
    });
    await once(child, 'close');
    return text.trim();
  };
  const asNode = { ELECTRON_RUN_AS_NODE: '1' };
  expect(await version(asNode)).toMatch(/^v\d+\.\d+/);
  const electron = await version({});
  expect(await version(asNode)).not.toBe(electron);

  expect(await fusesOf(copy)).toMatchObject({ RunAsNode: true });
  const missing = await setFuses(copy);
  const after = await fusesOf(copy);
  for (const [name, on] of Object.entries(wantedFuses)) {
    const expected = missing.some((each) => each === name) ? null : on;
    expect([name, after[name as keyof typeof after]]).toEqual([name, expected]);
  }
  // What a later Electron may add is no reason to miss these.
  expect(missing).not.toContain('RunAsNode');
  expect(await version(asNode)).toBe(electron);
});
