import { resolve } from 'node:path'
import { z } from 'zod'

const flag = z.enum(['yes', 'no']).transform((value) => value === 'yes')

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4310),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  CONTENT_DIR: z.string().min(1).default('content'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  MIGRATION_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  EMBEDDED_DATABASE: flag.optional(),
  DEMO_DATA: flag.optional(),
  DEMO_CLINICS: z.coerce.number().int().min(0).max(1_000_000).default(2600),
  TRUST_PROXY: flag.default(false),
  TILE_URL: z.url({ protocol: /^https$/ }).optional(),
  TILE_ATTRIBUTION: z.string().max(300).default(''),
  RATE_LIMIT_FACTOR: z.coerce.number().min(0.01).max(10_000).default(1),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  COUNT_SEARCHES: flag.default(false),
  GUIDE_RESPONSIBLE: z.string().trim().min(5).max(200).optional(),
  DRAIN_SECONDS: z.coerce.number().min(0).max(60).default(0.2),
})

export type Config = {
  environment: 'development' | 'production' | 'test'
  host: string
  port: number
  publicUrl: string
  /** The public address is https. */
  isSecure: boolean
  dataDir: string
  contentDir: string
  databaseUrl: string | undefined
  migrationDatabaseUrl: string | undefined
  isDemoAllowed: boolean
  demoClinics: number
  isProxyTrusted: boolean
  tiles: { url: string; attribution: string } | undefined
  rateLimitFactor: number
  /** Searches that lead nowhere are counted, as daily totals without a person. */
  isCountingSearches: boolean
  /** Name and title of the person who answers clinically for the guide; without one production shows care cards only. */
  guideResponsible: string | undefined
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  drainSeconds: number
}

export class ConfigError extends Error {}

/** Reads the environment once. Throws one ConfigError that names every fault; empty variables count as absent. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  const isProduction = given.NODE_ENV === 'production'
  if (isProduction && !given.DATABASE_URL && given.EMBEDDED_DATABASE !== 'yes')
    faults.push('DATABASE_URL: is needed in production (or say EMBEDDED_DATABASE=yes on purpose)')
  if (isProduction && given.DEMO_DATA === 'yes') faults.push('DEMO_DATA: invented clinics are refused in production')
  if (isProduction && !given.PUBLIC_URL)
    faults.push('PUBLIC_URL: is needed in production, as links and feeds are built from it')
  if (!parsed.success || faults.length > 0)
    throw new ConfigError(
      `The settings have faults:\n  ${faults.join('\n  ')}\nEach variable is explained in .env.example.`,
    )
  const env = parsed.data
  const host = env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST === '0.0.0.0' ? '127.0.0.1' : env.HOST
  const publicUrl = (env.PUBLIC_URL ?? `http://${host}:${env.PORT}`).replace(/\/$/, '')
  return {
    environment: env.NODE_ENV,
    host: env.HOST,
    port: env.PORT,
    publicUrl,
    isSecure: publicUrl.startsWith('https:'),
    dataDir: resolve(env.DATA_DIR),
    contentDir: resolve(env.CONTENT_DIR),
    databaseUrl: env.DATABASE_URL,
    migrationDatabaseUrl: env.MIGRATION_DATABASE_URL,
    isDemoAllowed: env.NODE_ENV !== 'production' && env.DEMO_DATA !== false,
    demoClinics: env.DEMO_CLINICS,
    isProxyTrusted: env.TRUST_PROXY,
    tiles: env.TILE_URL ? { url: env.TILE_URL, attribution: env.TILE_ATTRIBUTION } : undefined,
    rateLimitFactor: env.RATE_LIMIT_FACTOR,
    isCountingSearches: env.COUNT_SEARCHES,
    guideResponsible: env.GUIDE_RESPONSIBLE,
    logLevel: env.LOG_LEVEL,
    drainSeconds: env.DRAIN_SECONDS,
  }
}
