// Makes src/styles/theme.css from designsystemet.config.json with the Designsystemet command (not one of our packages:
// run it when a colour changes), and leaves out what no page of ours uses, as every page carries this file.

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './prepare.mjs'

const folder = mkdtempSync(join(tmpdir(), 'fysvej-theme-'))
cpSync(join(root, 'designsystemet.config.json'), join(folder, 'designsystemet.config.json'))
for (const args of [
  ['create', '--clean'],
  ['build', '--out-dir', 'theme'],
]) {
  const { status } = spawnSync('npx', ['--yes', '@digdir/designsystemet@1.15.0', 'tokens', ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exit(1)
}
const made = readFileSync(join(folder, 'theme/fysvej.css'), 'utf8')
rmSync(folder, { recursive: true })
writeFileSync(join(root, 'src/styles/theme.css'), trimmed(made))

/** Without: the light scheme a second time (`auto` starts light), the second typography, the colour `info`, unused sizes. */
function trimmed(css) {
  const blocks = css
    .split(/^(?=@layer )/m)
    .filter((block) => !block.startsWith('@layer ds.theme.typography.secondary'))
    .filter((block) => !block.includes('[data-color="info"]'))
    .map((block) => block.replace(/\n@media \(prefers-color-scheme: light\) \{[\s\S]*?\n\}\n\n\}\n/, '\n'))
    .map((block) => block.replace(/^ *--ds-color-info-.*\n/gm, ''))
    .map((block) => block.replace(/^ *--ds-(body-(short|long)-|letter-spacing-|line-height-x).*\n/gm, ''))
  return `${blocks
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}
