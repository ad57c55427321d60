import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder with a space in its name that PostgreSQL's own user may enter too, so that everything in it goes with it. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `fysvej ${name} `))
  chmodSync(folder, 0o755)
  return folder
}
