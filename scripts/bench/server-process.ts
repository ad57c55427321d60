import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export type ServerProcess = { port: number; pid: number; stop(): Promise<void> }

/** Starts a server in a process of its own and waits for the line that names its port. */
export function startServer(
  args: string[],
  environment: Record<string, string>,
  limitMs = 60_000,
): Promise<ServerProcess> {
  const child: ChildProcess = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    const over = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await over
  }
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no server within ${limitMs} ms`)), limitMs)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
    let out = ''
    child.stdout!.on('data', (part) => {
      out += part
      const found = /:(\d+)\//.exec(out)
      if (!found) return
      clearTimeout(late)
      resolve({ port: Number(found[1]), pid: child.pid!, stop })
    })
  })
}

/** Seconds of CPU a process has used (Linux; NaN elsewhere). */
export function cpuSecondsOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return Number.NaN
  }
}

/** Resident megabytes of a process (Linux; NaN elsewhere). */
export function residentMegabytesOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024
  } catch {
    return Number.NaN
  }
}
