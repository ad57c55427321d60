import { execFileSync, spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '#platform/log.ts'
import { keepAlive } from './keep-alive.ts'
import {
  canReach,
  type Identity,
  makeServiceFolder,
  runnableFolder,
  serviceFolder,
  serviceUser,
} from './native-postgres.ts'

export type EmbeddedPostgres = { port: number; password: string; isOwner: boolean; stop(): Promise<void> }
type Running = { port: number; pid: number; password: string }

const major = 'pg18' // a new major version gets a new folder
const startLimitMs = 30_000

/**
 * Joins the PostgreSQL server on `dir` if one runs there, else starts it on a free loopback port.
 * Only the starter stops it, or the one `keeper` of the folder: the app, which joins what a killed app left running,
 * starts the server again on the same port when it dies, and stops it. Throws when the server does not come up, naming its log.
 */
export async function openEmbeddedPostgres(dir: string, keeper?: { log: Log }): Promise<EmbeddedPostgres> {
  const user = serviceUser()
  mkdirSync(dir, { recursive: true })
  const password = readOrMakePassword(join(dir, 'password'))
  const native = runnableFolder(user)
  const data = dataFolder(dir, user)
  removeAbandoned(data)
  if (!existsSync(data)) initialise(native, data, password, user)
  const pidFile = join(data, 'postmaster.pid')
  const start = (port: number, end: number) => {
    removeStrangersPidFile(pidFile)
    return startServer({ native, data, dir, password, user, port, end })
  }
  const kept = (server: Running): EmbeddedPostgres => {
    let { pid } = server
    const endWatch = keeper
      ? keepAlive({
          log: keeper.log,
          isAlive: () => isPostgres(pid),
          async restart() {
            pid = (await start(server.port, Date.now() + startLimitMs))?.pid ?? pid
          },
        })
      : async () => {}
    const stop = async () => {
      await endWatch()
      await stopServer(pid, pidFile)
    }
    return { ...server, isOwner: true, stop }
  }
  for (const end = Date.now() + startLimitMs; Date.now() < end; await sleep(50)) {
    const running = await findRunning(data, password)
    if (running) return keeper ? kept(running) : { ...running, isOwner: false, stop: async () => {} }
    const own = await start(await freePort(), end)
    if (own) return kept(own)
  }
  throw new Error(
    `The embedded database did not start within 30 s. The reason is in ${join(dir, 'postgres.log')}\n${lastLines(join(dir, 'postgres.log'))}`,
  )
}

function readOrMakePassword(file: string): string {
  try {
    writeFileSync(file, randomUUID(), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}

function dataFolder(dir: string, user: Identity): string {
  if (user.uid === undefined || canReach(user, dir)) return join(dir, major)
  makeServiceFolder()
  return join(serviceFolder, `data-${createHash('sha256').update(dir).digest('hex').slice(0, 24)}-${major}`)
}

/** Fills a folder beside the real one and renames it when complete: a kill half-way leaves nothing usable behind. */
function initialise(native: string, data: string, password: string, user: Identity): void {
  const fresh = `${data}.init-${randomUUID()}` // not the process number: in a container it is the same each time
  const passwordFile = `${fresh}.password`
  mkdirSync(fresh)
  chmodSync(fresh, 0o700)
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (user.uid !== undefined && user.gid !== undefined)
    for (const path of [fresh, passwordFile]) chownSync(path, user.uid, user.gid)
  const options = [
    '-U',
    'fysvej',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  try {
    execFileSync(join(native, 'bin/initdb'), ['-D', fresh, ...options], { ...user, cwd: '/', stdio: 'pipe' })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  try {
    renameSync(fresh, data)
  } catch {
    rmSync(fresh, { recursive: true })
  }
}

/** Half-made folders of starts that were killed; a young one may be another process at work. */
function removeAbandoned(data: string): void {
  const tenMinutesAgo = Date.now() - 600_000
  for (const name of readdirSync(dirname(data))) {
    const path = join(dirname(data), name)
    if (name.startsWith(`${basename(data)}.init-`) && statSync(path).mtimeMs < tenMinutesAgo)
      rmSync(path, { recursive: true, force: true })
  }
}

async function startServer(options: {
  native: string
  data: string
  dir: string
  password: string
  user: Identity
  port: number
  end: number
}): Promise<Running | undefined> {
  const { native, data, dir, password, user, port, end } = options
  const log = openSync(join(dir, 'postgres.log'), 'a')
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'shared_buffers=32MB',
    'max_connections=60',
    'log_error_verbosity=terse', // a DETAIL line would repeat the row that was refused
  ]
  const child = spawn(
    join(native, 'bin/postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...user,
      cwd: '/',
      detached: true, // own process group: Ctrl-C reaches the app alone
      stdio: ['ignore', log, log],
    },
  )
  let isOver = false
  const over = () => {
    isOver = true
  }
  child.once('exit', over).once('error', over)
  child.unref()
  while (!isOver && Date.now() < end) {
    const running = await findRunning(data, password)
    if (running && running.pid === child.pid) return running
    await sleep(15)
  }
  return undefined
}

async function stopServer(pid: number, pidFile: string): Promise<void> {
  if (isPostgres(pid)) process.kill(pid, 'SIGINT')
  while (existsSync(pidFile) && isPostgres(pid)) await sleep(10)
}

/** Reads postmaster.pid and asks the server there whether it serves this folder. */
async function findRunning(data: string, password: string): Promise<Running | undefined> {
  let lines: string[]
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  const port = Number(lines[3])
  if (!isPostgres(pid) || lines[7]?.trim() !== 'ready') return undefined
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'fysvej',
    password,
    database: 'postgres',
    connectionTimeoutMillis: 2000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query("select current_setting('data_directory') as dir")
    return rows[0].dir === data ? { port, pid, password } : undefined
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => {})
  }
}

/** False for a zombie and for a stranger that was given the number. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  if (!existsSync('/proc/self/stat')) return true
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.startsWith(`${pid} (postgres) `) && !/\) Z /.test(stat)
  } catch {
    return false
  }
}

/** PostgreSQL refuses to start when the number in a stale file belongs to any living process of the same user. */
function removeStrangersPidFile(pidFile: string): void {
  if (!existsSync(pidFile) || !existsSync('/proc/self/stat')) return
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  if (existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, 'utf8').startsWith(`${pid} (postgres) `))
    rmSync(pidFile, { force: true })
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const lastLines = (file: string) =>
  existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-6).join('\n') : ''
