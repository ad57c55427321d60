import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export class FolderTakenError extends Error {}

/**
 * Marks a data folder as used by this process, so that a second start says so instead of sharing it silently.
 * A mark of a process that no longer lives (`kill -9`) is taken over. Returns what releases it.
 */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'app.pid')
  for (let tries = 0; tries < 3; tries++) {
    try {
      writeFileSync(file, `${process.pid} ${startTime(process.pid)}\n`, { flag: 'wx' })
      return async () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const [pid = '0', started = ''] = read(file).trim().split(' ')
    if (isAlive(Number(pid), started))
      throw new FolderTakenError(
        `Fysvej already runs on the data folder ${folder} (process ${pid}). Stop that one, or use another folder: DATA_DIR=.data-2 PORT=4311 npm start`,
      )
    rmSync(file, { force: true })
  }
  throw new FolderTakenError(`The data folder ${folder} is being claimed by another start. Try again.`)
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
