import { Hono } from 'hono'
import { questionnaireOf } from '#core/guide-engine/fhir-questionnaire.ts'
import type { Guide } from '#core/guide-engine/guide.ts'
import type { Web, WebEnv } from '#features/frame/index.ts'
import { keepHeader } from '#platform/http/page-cache.ts'
import { isLanguage, plainRoutes } from '#routes'
import { questionnairePath } from './questionnaire-path.ts'

const fhirJson = 'application/fhir+json; charset=utf-8'
const keepSeconds = 3600

/**
 * The questions of a guide for other systems, as FHIR R4. `?lang=da|nb|en` says whose words come first; the others are there as
 * translations, and without it Danish is. It holds no rule, so it is there also where the guide itself is off.
 */
export function fhirRoutes({ guides }: { guides: Guide[] }): Web {
  const web = new Hono<WebEnv>()
  web.get(plainRoutes.fhirQuestionnaire, (c) => {
    const id = c.req.param('guide')
    const guide = guides.find((one) => one.id === id)
    if (!guide) return c.body(notFound, 404, { 'content-type': fhirJson, 'cache-control': 'no-store' })
    const asked = c.req.query('lang') ?? ''
    const language = isLanguage(asked) ? asked : 'da'
    const url = c.get('view').publicUrl + questionnairePath(guide.id)
    return c.body(JSON.stringify(questionnaireOf(guide, { url, language })), 200, {
      'content-type': fhirJson,
      'content-language': language,
      'cache-control': `public, max-age=${keepSeconds}`,
      ...(language === asked || asked === '' ? { [keepHeader]: String(keepSeconds) } : {}),
    })
  })
  return web
}

const notFound = JSON.stringify({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'not-found', diagnostics: 'There is no such questionnaire.' }],
})
