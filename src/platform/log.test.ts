import { expect, it } from 'vitest'
import { createLog } from './log.ts'

const linesOf = (level: string, write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] => {
  const lines: string[] = []
  write(createLog(level, { write: (line) => lines.push(line) }))
  return lines.map((line) => JSON.parse(line))
}

it('writes one JSON line with the time, the level and the fields that are allowed', () => {
  const [line] = linesOf('info', (log) => log.info({ event: 'request', status: 200 }))
  expect(line).toMatchObject({ level: 'info', event: 'request', status: 200 })
  expect(Date.parse(String(line?.time))).not.toBeNaN()
})

it('drops every other field, so that nothing about a person slips in by a new name', () => {
  const personal = {
    event: 'request',
    ip: '203.0.113.7',
    network: '203.0.113.7',
    query: 'krampe',
    email: 'a@b.example',
  }
  const [line] = linesOf('info', (log) => log.info(personal))
  expect(Object.keys(line ?? {}).sort()).toEqual(['event', 'level', 'time'])
})

it('is quiet below its level', () => {
  expect(linesOf('warn', (log) => log.info({ event: 'request' }))).toEqual([])
})
