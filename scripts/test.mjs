// npm test: lint, types, unit and feature tests on a real PostgreSQL, journeys and accessibility in Chromium.
// The last line is `N passed, N failed`. A missing browser or database is a failure.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, checkNode, installPackages, root } from './prepare.mjs'

checkNode()
installPackages()
build()

const counts = { passed: 0, failed: 0 }
const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
const attempt = (command, args, environment = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, ...environment } }).status === 0

function step(name, isGood) {
  process.stderr.write(`${isGood ? 'ok    ' : 'FAILED'} ${name}\n`)
  counts[isGood ? 'passed' : 'failed']++
}

const chromium = findChromium()
step('a Chromium to test with', chromium !== undefined)
step('lint and format', attempt(bin('biome'), ['check', '.']))
step('types', attempt(bin('tsc'), []))

const folder = mkdtempSync(join(tmpdir(), 'fysvej-report-'))
const report = join(folder, 'report.json')
const isGreen = attempt(
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  chromium ? { CHROMIUM: chromium } : {},
)
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const unreadable = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  counts.passed += numPassedTests
  counts.failed += numFailedTests + unreadable.length + numPendingTests // a skipped test is a test that did not run
} else step('the test run wrote its report', false)
rmSync(folder, { recursive: true, force: true })

process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`)
process.exit(counts.failed === 0 && isGreen ? 0 : 1)

/** The path of a Chromium, installed with Debian's packages when this is root on Debian. */
function findChromium() {
  const known = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]
  const found = () => known.find((path) => path && existsSync(path))
  if (found()) return found()
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write('Installing Chromium with apt-get ...\n')
    attempt('apt-get', ['update', '-qq'])
    attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive',
    })
  }
  if (!found())
    process.stderr.write(
      'The browser tests need Chromium. Install it (Debian: apt-get install chromium), or set CHROMIUM to its path.\n',
    )
  return found()
}
