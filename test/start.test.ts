import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it } from 'vitest'
import { eventually } from '#test/support/eventually.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

const folder = temporaryFolder('start')
const running: ChildProcess[] = []

type Started = {
  child: ChildProcess
  out(): string
  err(): string
  line(): Promise<string>
  exit: Promise<number | null>
}

function start(environment: Record<string, string> = {}): Started {
  const { DATABASE_URL: _, CI: __, ...inherited } = process.env
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...inherited,
      NODE_ENV: 'test',
      PORT: '0',
      DATA_DIR: join(folder, 'data'),
      DEMO_CLINICS: '50',
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  let out = ''
  let err = ''
  child.stdout!.on('data', (part) => {
    out += part
  })
  child.stderr!.on('data', (part) => {
    err += part
  })
  const line = async () => {
    await eventually(() => expect(out + err).toMatch(/Fysvej answers at/), 40_000)
    return out.split('\n').find((one) => one.startsWith('Fysvej answers')) ?? ''
  }
  return { child, out: () => out, err: () => err, line, exit: new Promise((resolve) => child.once('exit', resolve)) }
}

const addressIn = (line: string) => /http:\/\/[^ ]+/.exec(line)![0]

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    const over = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await over
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('prints one line with the address, the data folder and that the data is demo, and serves', async () => {
  const app = start()
  const line = await app.line()
  expect(app.out().trim().split('\n')).toHaveLength(1)
  expect(line).toContain(join(folder, 'data'))
  expect(line).toContain('demo')
  expect((await fetch(`${addressIn(line)}health/ready`)).status).toBe(200)
}, 60_000)

it('refuses a second start on the same data folder, with the reason and the remedy, and leaves the first alone', async () => {
  const first = start()
  const address = addressIn(await first.line())
  const second = start()
  expect(await second.exit).toBe(1)
  expect(second.err()).toMatch(/already runs on the data folder[\s\S]*DATA_DIR=/)
  expect((await fetch(`${address}health/ready`)).status).toBe(200)
}, 60_000)

it('refuses a taken port, with the reason and the remedy', async () => {
  const taker = createServer()
  await new Promise<void>((resolve) => taker.listen(0, '127.0.0.1', resolve))
  const { port } = taker.address() as { port: number }
  const app = start({ PORT: String(port) })
  expect(await app.exit).toBe(1)
  expect(app.err()).toMatch(new RegExp(`Port ${port} .*taken[\\s\\S]*PORT=`))
  taker.close()
}, 60_000)

it('starts again after kill -9, whatever the killed one left running', async () => {
  const first = start()
  await first.line()
  first.child.kill('SIGKILL')
  await first.exit
  const second = start()
  expect((await fetch(`${addressIn(await second.line())}health/ready`)).status).toBe(200)
}, 60_000)

it('refuses a data folder that is a file and a content folder that is not there, in plain words', async () => {
  const inFile = start({ DATA_DIR: 'package.json' })
  const noContent = start({ CONTENT_DIR: join(folder, 'nowhere') })
  expect([await inFile.exit, await noContent.exit]).toEqual([1, 1])
  expect(inFile.err()).toMatch(/DATA_DIR: .*package\.json is a file/)
  expect(noContent.err()).toMatch(/CONTENT_DIR: there is no folder .*nowhere/)
  expect(inFile.err() + noContent.err()).not.toMatch(/ at .*\.js:\d/)
})

it('names all faulty settings and stops', async () => {
  const app = start({ PORT: 'many', HOST: '', LOG_LEVEL: 'loud' })
  expect(await app.exit).toBe(1)
  expect(app.err()).toMatch(/PORT[\s\S]*LOG_LEVEL[\s\S]*\.env\.example/)
})

it('explains every variable in .env.example', () => {
  const explained = [...readFileSync('.env.example', 'utf8').matchAll(/^#?\s?([A-Z_]+)=/gm)].map((match) => match[1])
  const known = [...readFileSync('src/platform/config.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): /gm)].map(
    (match) => match[1],
  )
  expect(known.length).toBeGreaterThan(10)
  expect(explained.sort()).toEqual(known.sort())
})
