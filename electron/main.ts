import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

// An own folder per run keeps tests, and a second copy of the program, away from a person's data.
const userData = process.env.SQUADPLAN_USER_DATA;
if (userData) app.setPath('userData', userData);

app.whenReady().then(async () => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: {
      preload: join(__dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
    console.log('Squadplan window ready');
  });
  const devServer = process.env.ELECTRON_RENDERER_URL;
  if (devServer) await window.loadURL(devServer);
  else await window.loadFile(join(__dirname, '../renderer/index.html'));
});

app.on('window-all-closed', () => app.quit());
