import { href, type Language, languages } from '#routes'

/** One address of each kind of page in a language; what every check of the frame walks over. */
export function pageKinds(
  language: Language,
  clinicSlug: string,
): { kind: 'article' | 'finder' | 'guide' | 'home' | 'player'; name: string; path: string }[] {
  const article = { da: 'krampe-i-laeggen', nb: 'krampe-i-leggen', en: 'calf-cramp' }[language]
  const danger = { da: 'kramper-eller-blodprop', nb: 'kramper-eller-blodpropp', en: 'cramp-or-blood-clot' }[language]
  const problem = { da: 'krampe', nb: 'krampe', en: 'cramp' }[language]
  const guide = { da: 'krampe', nb: 'krampe', en: 'cramps' }[language]
  const where = language === 'nb' ? 'Oslo' : 'Aarhus'
  return [
    { kind: 'home', name: 'home', path: href('home', language) },
    { kind: 'player', name: 'cramp now', path: href('crampNow', language) },
    { kind: 'player', name: 'no connection', path: href('offline', language) },
    { kind: 'guide', name: 'guide', path: href('guide', language, { guide }) },
    { kind: 'guide', name: 'danger signs', path: href('guideSigns', language, { guide }) },
    { kind: 'article', name: 'article', path: href('article', language, { slug: article }) },
    { kind: 'article', name: 'danger article', path: href('article', language, { slug: danger }) },
    { kind: 'article', name: 'article index', path: href('articles', language) },
    { kind: 'article', name: 'evidence index', path: href('evidence', language) },
    { kind: 'article', name: 'evidence record', path: href('evidenceRecord', language, { id: 'acute-stretch' }) },
    { kind: 'article', name: 'report form', path: href('articleReport', language, { slug: article }) },
    { kind: 'home', name: 'search', path: href('search', language, {}, { q: problem }) },
    {
      kind: 'home',
      name: 'search, urgent',
      path: href('search', language, {}, { q: { da: 'blodprop', nb: 'blodpropp', en: 'blood clot' }[language] }),
    },
    { kind: 'finder', name: 'finder', path: href('find', language) },
    { kind: 'finder', name: 'finder results', path: href('find', language, {}, { where, what: problem }) },
    { kind: 'finder', name: 'finder, nothing found', path: href('find', language, {}, { where, what: 'zzzqqq' }) },
    { kind: 'finder', name: 'finder map', path: href('findMap', language, {}, { where }) },
    { kind: 'finder', name: 'clinic', path: href('clinic', language, { slug: clinicSlug }) },
    { kind: 'finder', name: 'compare', path: href('compare', language, {}, { c: [clinicSlug] }) },
    { kind: 'home', name: 'about', path: href('about', language) },
    { kind: 'home', name: 'about the data', path: href('aboutData', language) },
    { kind: 'home', name: 'privacy', path: href('privacy', language) },
    { kind: 'home', name: 'accessibility', path: href('accessibility', language) },
    { kind: 'home', name: 'not found', path: `${href('home', language)}/no-such-page` },
  ]
}

export const allPageKinds = (clinicSlug: string) =>
  languages.flatMap((language) => pageKinds(language, clinicSlug).map((page) => ({ ...page, language })))
