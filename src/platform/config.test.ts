import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

describe('readConfig', () => {
  it('has a default for everything in development', () => {
    expect(readConfig({})).toMatchObject({
      environment: 'development',
      host: '127.0.0.1',
      port: 4310,
      publicUrl: 'http://127.0.0.1:4310',
      isDemoAllowed: true,
    })
  })

  it('names every fault at once', () => {
    expect(() => readConfig({ PORT: 'x', DATABASE_URL: 'mysql://a', NODE_ENV: 'live' })).toThrow(
      /NODE_ENV[\s\S]*PORT[\s\S]*DATABASE_URL/,
    )
  })

  it('counts an empty variable as absent', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4310, databaseUrl: undefined })
  })

  it('has nobody responsible for the guide until a name is given', () => {
    expect(readConfig({}).guideResponsible).toBeUndefined()
    expect(readConfig({ GUIDE_RESPONSIBLE: '' }).guideResponsible).toBeUndefined()
    expect(readConfig({ GUIDE_RESPONSIBLE: ' Kari Nordmann, lege ' }).guideResponsible).toBe('Kari Nordmann, lege')
    expect(() => readConfig({ GUIDE_RESPONSIBLE: 'yes' })).toThrow(/GUIDE_RESPONSIBLE/)
    expect(() => readConfig({ GUIDE_RESPONSIBLE: '     ' })).toThrow(/GUIDE_RESPONSIBLE/)
  })

  it('refuses production without a database, a public address, or with invented clinics', () => {
    expect(() => readConfig({ NODE_ENV: 'production', DEMO_DATA: 'yes' })).toThrow(
      /DATABASE_URL[\s\S]*DEMO_DATA[\s\S]*PUBLIC_URL/,
    )
    expect(
      readConfig({ NODE_ENV: 'production', DATABASE_URL: 'postgres://db/x', PUBLIC_URL: 'https://fysvej.example/' }),
    ).toMatchObject({
      isDemoAllowed: false,
      publicUrl: 'https://fysvej.example',
    })
  })
})
