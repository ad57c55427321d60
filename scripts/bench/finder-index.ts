import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type ClinicQuery, filterKeys, sortKeys } from '#core/clinic-index/clinic-query.ts'
import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { createClinicIndex } from '#core/clinic-index/create-clinic-index.ts'
import type { Speciality } from '#core/specialities/speciality.ts'
import { areaList, createRandom, pick, type Random, syntheticClinic } from './synthetic-clinics.ts'

const megabyte = 1024 * 1024
const queryCount = 500
const names = [
  'fysioterapi',
  'klinik aarhus',
  'mette jensen',
  'nordborg',
  'fysiodanmark',
  'holmsen',
  'anbersen',
  'sølund',
  'xyzzy',
  'ida',
]

/** Build time, memory and search time of the finder's read index, for each number of invented clinics. */
export async function benchFinderIndex(
  print: (line: string) => void,
  sizes: readonly number[] = [2500, 100_000, 1_000_000],
): Promise<void> {
  const file = parse(readFileSync('content/specialities/specialities.yaml', 'utf8')) as { specialities: Speciality[] }
  for (const size of sizes) {
    print(benchSize(size, file.specialities))
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function benchSize(size: number, specialities: Speciality[]): string {
  const random = createRandom(size)
  const queries = Array.from({ length: queryCount }, (_, number) => queryOf(number, random, specialities))
  const before = heldMegabytes()
  const made = { milliseconds: 0 }
  const started = performance.now()
  const index = createClinicIndex(clinics(size, random, specialities, made), specialities)
  const buildMs = performance.now() - started - made.milliseconds
  const heldMb = heldMegabytes() - before
  for (const query of queries) index.search(query)
  const times = queries.map((query) => medianOfThree(() => index.search(query)))
  const parts = kinds.map((kind, at) => `${kind} ${range(times.filter((_, number) => number % kinds.length === at))}`)
  return [
    `finder index, ${size} clinics: build ${buildMs.toFixed(0)} ms, ${heldMb.toFixed(0)} MB`,
    `search ${range(times)} ms, processor time p99 ${percentile(times, 'cpuMs', 0.99)} ms (goal at 100,000: p99 <= 5)`,
    parts.join(', '),
  ].join('; ')
}

/** Makes the records one by one, so that only the index is measured. */
function* clinics(
  size: number,
  random: Random,
  specialities: readonly Speciality[],
  made: { milliseconds: number },
): Generator<ClinicRecord> {
  for (let id = 1; id <= size; id++) {
    const from = performance.now()
    const clinic = syntheticClinic(id, random, specialities)
    made.milliseconds += performance.now() - from
    yield clinic
  }
}

const kinds = ['place', 'place and problem', 'whole country', 'name', 'filters']

function queryOf(number: number, random: Random, specialities: readonly Speciality[]): ClinicQuery {
  const area = pick(random, areaList)
  const kind = kinds[number % kinds.length]!
  const hasPlace = kind.startsWith('place') || random() < 0.5
  const hasProblem = kind === 'place and problem' || random() < 0.4
  const isFiltered = kind === 'filters' || random() < 0.2
  return {
    country: kind === 'whole country' && random() < 0.5 ? undefined : area.country,
    centre: hasPlace && kind !== 'whole country' ? { latitude: area.latitude, longitude: area.longitude } : undefined,
    radiusKm: pick(random, [5, 10, 25, 50, 100]),
    specialityIds: hasProblem ? [pick(random, specialities).id] : [],
    name: kind === 'name' ? pick(random, names) : '',
    filters: isFiltered ? [pick(random, filterKeys), pick(random, filterKeys)] : [],
    languages: random() < 0.1 ? ['pl'] : [],
    sort: random() < 0.6 ? 'best' : pick(random, sortKeys),
    page: random() < 0.8 ? 1 : 1 + Math.floor(random() * 5),
    pageSize: 20,
    now: new Date(Date.UTC(2026, 2, 10, 9, Math.floor(number / 100))),
  }
}

type Times = { wallMs: number; cpuMs: number }

/** Other processes share the processors: a single pause of theirs must not count as ours. */
function medianOfThree(work: () => void): Times {
  const times = [0, 0, 0].map((): Times => {
    const cpuBefore = process.cpuUsage()
    const started = performance.now()
    work()
    const wallMs = performance.now() - started
    const { user, system } = process.cpuUsage(cpuBefore)
    return { wallMs, cpuMs: (user + system) / 1000 }
  })
  return {
    wallMs: times.map((one) => one.wallMs).sort((one, other) => one - other)[1]!,
    cpuMs: times.map((one) => one.cpuMs).sort((one, other) => one - other)[1]!,
  }
}

function percentile(times: readonly Times[], key: keyof Times, share: number): string {
  const sorted = times.map((one) => one[key]).sort((one, other) => one - other)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)
}

const range = (times: readonly Times[]): string =>
  `p50 ${percentile(times, 'wallMs', 0.5)} p99 ${percentile(times, 'wallMs', 0.99)}`

/** What is still in use: heap and typed arrays, after a collection where the process allows one. */
function heldMegabytes(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / megabyte
}
