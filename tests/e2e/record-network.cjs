// Loaded into the app before its own code: keeps every address that any of its pages asks for.
const { appendFileSync } = require('node:fs');
const { app } = require('electron');

app.on('session-created', (session) => {
  session.webRequest.onBeforeRequest(({ url }, next) => {
    appendFileSync(process.env.SQUADPLAN_TEST_NETWORK, `${url.slice(0, 300)}\n`);
    next({});
  });
});
