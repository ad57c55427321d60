import { createHash } from 'node:crypto'
import type { Guide } from '#core/guide-engine/guide.ts'
import type { PhoneNumbers } from '#features/numbers/index.ts'
import { type Country, countries, isCountry } from '#i18n/language.ts'
import { isLanguage, type Language, languages, plainRoutes, queryOf } from '#routes'
import type { GuideSheet } from './guide-sheet.ts'
import { makeGuideSheet } from './make-guide-sheet.ts'

/** A sheet, where the browser gets it, and what it gets there. The address changes with the content. */
export type PublishedSheet = { sheet: GuideSheet; address: string; version: string; json: string }
export type GuideSheets = {
  /** By its word in the address of that language. */
  find(slug: string | undefined, language: Language, country: Country | undefined): PublishedSheet | undefined
  /** By file name, `cramps.da.json`. */
  findFile(file: string | undefined, country: string | undefined): PublishedSheet | undefined
}

type SheetSources = { guides: Guide[]; numbers: PhoneNumbers; responsible: string | undefined }

/** Every guide in each language, for each country and for both: made once, as nothing in them changes while a node runs. */
export function createGuideSheets({ guides, ...sources }: SheetSources): GuideSheets {
  const published = new Map<string, PublishedSheet>()
  const keyOf = (id: string, language: Language, country: Country | undefined) => `${id}.${language}.${country ?? ''}`
  for (const guide of guides)
    for (const language of languages)
      for (const country of [undefined, ...countries])
        published.set(
          keyOf(guide.id, language, country),
          publish(makeGuideSheet({ guide, language, country, ...sources })),
        )
  return {
    find(slug, language, country) {
      const guide = guides.find((one) => one.slug[language] === slug)
      return guide && published.get(keyOf(guide.id, language, country))
    },
    findFile(file = '', country) {
      const [id = '', language = ''] = file.split('.')
      return isLanguage(language) ? published.get(keyOf(id, language, asCountry(country))) : undefined
    },
  }
}

const asCountry = (text = ''): Country | undefined => (isCountry(text) ? text : undefined)

function publish(sheet: GuideSheet): PublishedSheet {
  const json = JSON.stringify(sheet)
  const version = createHash('sha256').update(json).digest('base64url').slice(0, 10)
  const path = plainRoutes.guideSheet.replace(/:file\{.*\}$/, `${sheet.guide.id}.${sheet.language}.json`)
  return { sheet, json, version, address: path + queryOf({ country: sheet.country, v: version }) }
}
