import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { wordsOf } from '#core/fold.ts'
import type { Found, SiteAnswer } from '#features/search/site-search.ts'
import { languageTag } from '#i18n/language.ts'
import { href } from '#routes'
import type { View } from '#ui/view.ts'

type Props = { view: View; query: string; answer: SiteAnswer; clinics: ClinicRecord[] }

/** As few words as a topic has; a question has more. */
const wordsOfTopic = 3

/**
 * Clinics, tools, answers and articles, each under its heading; a kind without a hit is left out. Who asks a question gets the
 * answers first, who names a topic the articles.
 */
export function FoundGroups({ view, query, answer, clinics }: Props) {
  const words = view.messages.search
  const lang = answer.language === view.language ? undefined : languageTag[answer.language].slice(0, 2)
  const isQuestion = wordsOf(query).length > wordsOfTopic
  const answers = <Group id="answers" title={words.answers} found={answer.answers} lang={lang} />
  const articles = <Group id="articles" title={words.articles} found={answer.articles} lang={lang} />
  return (
    <>
      <ClinicGroup view={view} clinics={clinics} />
      <Group id="tools" title={words.tools} found={answer.tools} lang={lang} />
      {isQuestion ? [answers, articles] : [articles, answers]}
    </>
  )
}

function Group({ id, title, found, lang }: { id: string; title: string; found: Found[]; lang: string | undefined }) {
  if (found.length === 0) return null
  return (
    <section class="search-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol class="search-results" lang={lang}>
        {found.map(({ title, path, passage }) => (
          <li>
            <a class="ds-link" href={path}>
              {title}
            </a>
            {passage && (
              <p>
                {passage.heading !== '' && <span class="quiet">{asLead(passage.heading)} </span>}
                {passage.marked.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A heading that asks needs no colon. */
const asLead = (heading: string): string => (/[.?!:]$/.test(heading) ? heading : `${heading}:`)

function ClinicGroup({ view, clinics }: { view: View; clinics: ClinicRecord[] }) {
  if (clinics.length === 0) return null
  return (
    <section class="search-group" aria-labelledby="clinics">
      <h2 id="clinics">{view.messages.search.clinics}</h2>
      <ol class="search-results">
        {clinics.map(({ slug, name, postalCode, town }) => (
          <li>
            <a class="ds-link" href={href('clinic', view.language, { slug })}>
              {name}
            </a>
            <p class="quiet">
              {postalCode} {town}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
