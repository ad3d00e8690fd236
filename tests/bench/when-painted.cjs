/*
 * Loaded into the main process before the app: prints the moments at which the page has painted what
 * the environment asks for, one after the other, and ends the program. The app itself knows nothing of it.
 */
const { app } = require('electron');

const wanted = JSON.parse(process.env.BENCH_PAINTED);

app.on('web-contents-created', (_event, contents) => {
  contents.once('did-finish-load', async () => {
    const times = await contents.executeJavaScript(`Promise.all(
      ${JSON.stringify(wanted)}.map((selector) => new Promise((resolve) => {
        const look = () => {
          if (!document.querySelector(selector)) return requestAnimationFrame(look);
          requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
        };
        look();
      })),
    )`);
    console.log(`painted at ${times.join(' ')}`);
    app.exit(0);
  });
});
