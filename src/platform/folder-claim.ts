import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export class FolderTakenError extends Error {}

/**
 * Marks a data folder as used by this process, so that a second start says so instead of sharing it silently.
 * A mark of a process that no longer lives (`kill -9`) is taken over. Returns what releases it.
 */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'app.pid')
  const own = `${file}.${process.pid}`
  const mark = `${process.pid} ${startTime(process.pid)}\n`
  writeFileSync(own, mark)
  try {
    for (let tries = 0; tries < 3; tries++) {
      if (place(own, file)) return async () => rmSync(file, { force: true })
      refuseWhenAlive(folder, read(file))
      const stale = `${own}.stale` // taken away, not deleted: another start may have put its mark there just now
      if (!move(file, stale)) continue
      try {
        refuseWhenAlive(folder, read(stale))
      } catch (error) {
        place(stale, file)
        throw error
      } finally {
        rmSync(stale, { force: true })
      }
    }
  } finally {
    rmSync(own, { force: true })
  }
  throw new FolderTakenError(`The data folder ${folder} is being claimed by another start. Try again.`)
}

function refuseWhenAlive(folder: string, mark: string): void {
  const [pid = '0', started = ''] = mark.trim().split(' ')
  if (isAlive(Number(pid), started))
    throw new FolderTakenError(
      `Fysvej already runs on the data folder ${folder} (process ${pid}). Stop that one, or use another folder: DATA_DIR=.data-2 PORT=4311 npm start`,
    )
}

/** Puts a finished file at its place in one step; false when something is there. */
function place(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error
  }
  try {
    writeFileSync(to, readFileSync(from), { flag: 'wx' }) // a file system without links
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

function move(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return false
  }
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** The same number may belong to another program by now: its start time tells, where the system shows it. */
function isAlive(pid: number, started: string): boolean {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return startTime(pid) === started
}

function startTime(pid: number): string {
  const stat = read(`/proc/${pid}/stat`)
  return stat === '' ? '-' : (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-')
}
