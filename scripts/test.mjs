// npm test: every check there is, stopping at the first that fails.
// npm run test:unit / test:e2e [-- FILTER …]: one of them, the rest of the line for its runner.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureElectron } from './setup/electron-runtime.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { runScript, secondsSince } from './setup/progress.mjs';
import { ensureSandbox } from './setup/sandbox.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';
import { CHECKS } from './test/checks.mjs';

const { only, rest } = readArguments(process.argv.slice(2));

await runScript(async () => {
  const checks = only ? CHECKS.filter((check) => only.includes(check.name)) : CHECKS;
  await ensurePackages();
  if (checks.some((check) => check.needsElectron)) {
    const { executable } = await ensureElectron();
    await ensureSystemLibraries(executable);
    await ensureSandbox(executable);
  }
  const reports = mkdtempSync(join(tmpdir(), 'squadplan-reports-'));
  try {
    return await runChecks(checks, reports);
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
});

/**
 * @param {import('./test/checks.mjs').Check[]} checks
 * @param {string} reports a folder for what the runners write
 */
async function runChecks(checks, reports) {
  const lines = [];
  const missing = [];
  const total = { passed: 0, failed: 0 };
  for (const check of checks) {
    console.log(`\n== ${check.title}`);
    const start = performance.now();
    const { ok, passed = 0, failed = 0, notChecked } = await check.run(only ? rest : [], reports);
    if (notChecked) {
      missing.push(`NOT CHECKED: ${check.title}.\n${notChecked}`);
      lines.push(`- ${check.title} (NOT CHECKED, see below)`);
      continue;
    }
    total.passed += passed;
    // A check without tests of its own still counts when it fails; nothing that failed adds up to 0.
    total.failed += ok ? failed : Math.max(failed, 1);
    const counts = passed + failed > 0 ? `, ${passed} passed, ${failed} failed` : '';
    lines.push(`${ok ? '✓' : '✗'} ${check.title} (${secondsSince(start)}${counts})`);
    if (!ok) break;
  }
  const left = checks.slice(lines.length).map((check) => `- ${check.title} (not run)`);
  console.log(`\n${[...lines, ...left].join('\n')}\n`);
  if (missing.length > 0) console.log(`${missing.join('\n\n')}\n`);
  const hasTests = checks.some((check) => check.hasTests);
  if (hasTests) console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || (hasTests && total.passed === 0) ? 1 : 0;
}

/** @param {string[]} args */
function readArguments(args) {
  if (args[0] !== '--only') return { only: undefined, rest: args };
  const names = String(args[1]).split(',');
  const unknown = names.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length > 0) {
    console.error(`--only takes ${CHECKS.map((check) => check.name).join(', ')}.`);
    process.exit(2);
  }
  // The end-to-end tests drive the built app, so they are of no use on an old build.
  const only = names.includes('e2e') ? ['build', ...names] : names;
  return { only, rest: args.slice(2) };
}
