/*
 * Loaded into the main process before the app: prints the moment at which the page has painted what
 * the environment asks for, and ends the program. The app itself knows nothing of it.
 */
const { app } = require('electron');

const wanted = JSON.stringify(process.env.BENCH_PAINTED);

app.on('web-contents-created', (_event, contents) => {
  contents.once('did-finish-load', async () => {
    const at = await contents.executeJavaScript(`new Promise((resolve) => {
      const look = () => {
        if (!document.querySelector(${wanted})) return requestAnimationFrame(look);
        requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
      };
      look();
    })`);
    console.log(`painted at ${at}`);
    app.exit(0);
  });
});
