import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Places } from '#features/places/index.ts'
import type { Change } from '#platform/db/changes.ts'
import { silentLog } from '#test/support/database.ts'
import { eventually } from '#test/support/eventually.ts'
import type { Directory } from './directory.ts'
import { followChanges } from './follow-changes.ts'

let now = new Date('2026-12-31T22:59:00Z') // a minute before midnight in Denmark
let done: string[] = []
const recorder = (name: string) => ({
  refresh: async (change: Change) => {
    done.push(`${name} ${change.topic}`)
  },
})
const places = recorder('places') as unknown as Places
const directory = recorder('directory') as unknown as Directory
const follow = () => followChanges({ clock: { now: () => now }, log: silentLog, clearPages: () => done.push('clear') })

beforeEach(() => {
  done = []
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it('takes in what was heard before the first read was done, and clears pages last', async () => {
  const follower = follow()
  follower.hear({ topic: 'clinics', id: '7' })
  follower.hear({ topic: 'clinics', id: '7' })
  expect(done).toEqual([])
  follower.start(places, directory)
  await eventually(() => expect(done).toEqual(['directory clinics', 'clear']))
  follower.stop()
})

it('reads places before clinics, as a clinic takes its region from them', async () => {
  const follower = follow()
  follower.start(places, directory)
  follower.hear({ topic: 'places', id: '*' })
  await eventually(() => expect(done).toEqual(['places places', 'directory places', 'clear']))
  follower.stop()
})

it('reads everything anew when the Danish day changes, and stops when told', async () => {
  const follower = follow()
  follower.start(places, directory)
  vi.advanceTimersByTime(60_000)
  expect(done).toEqual([])
  now = new Date('2026-12-31T23:00:30Z')
  vi.advanceTimersByTime(60_000)
  await eventually(() => expect(done).toEqual(['places everything', 'directory everything', 'clear']))
  follower.stop()
  now = new Date('2027-01-02T12:00:00Z')
  vi.advanceTimersByTime(60_000)
  expect(done).toHaveLength(3)
})
