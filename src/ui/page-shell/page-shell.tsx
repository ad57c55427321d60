import type { Child } from 'hono/jsx'
import { languageTag } from '#i18n/language.ts'
import { href, type Language, languages, plainRoutes } from '#routes'
import { KeptCopy, keepOffline } from '#ui/kept-copy/kept-copy.tsx'
import { jsonForScript, printHtml } from '#ui/safe-html.ts'
import type { View } from '#ui/view.ts'
import { CountryQuestion } from './country-question.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

export type PageProps = {
  view: View
  title: string
  /** 50 to 160 characters for search engines and shared links. */
  description?: string
  /** The sheet of `src/styles/pages/` that this kind of page uses. */
  sheet: 'article' | 'finder' | 'home' | 'search' | 'player' | 'guide'
  /** Source names of browser entries. */
  scripts?: string[]
  /** Source names of entries that must have run before anything is seen. Loaded as plain scripts, so they import nothing. */
  scriptsBeforePaint?: string[]
  /** The address of this page's own web manifest; the site's unless told otherwise. */
  manifest?: string
  /** For pages that are kept on the device and work without a network: the last day their telephone numbers may be shown. */
  validUntil?: string
  /** Path of the page to keep in search engines; absent for pages that should not be there. */
  canonical?: string | undefined
  /** The same page in other languages: paths. */
  alternates?: Partial<Record<Language, string>>
  openGraphType?: 'website' | 'article'
  jsonLd?: unknown[]
  children?: Child
}

/** Not on pages that work without a network: search does not, and they keep to fewer requests. */
const searchKeys = 'src/features/frame/browser/search-keys.entry.ts'

/** The frame of every page: head, skip link, header, main, footer. */
export function PageShell({
  view,
  title,
  description,
  sheet,
  scripts = [],
  scriptsBeforePaint = [],
  manifest = plainRoutes.manifest,
  validUntil,
  canonical,
  alternates = {},
  openGraphType = 'website',
  jsonLd = [],
  children,
}: PageProps) {
  const { messages, publicUrl } = view
  const fullTitle = title === messages.frame.siteName ? title : `${title} | ${messages.frame.siteName}`
  return (
    <html lang={languageTag[view.language].slice(0, 2)} data-color-scheme={view.theme}>
      <head>
        <meta charset="utf-8" />
        <title>{fullTitle}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={view.theme === 'auto' ? 'light dark' : view.theme} />
        {validUntil && <meta name="fysvej-valid-until" content={validUntil} />}
        {description && <meta name="description" content={description} />}
        {canonical === undefined ? (
          <meta name="robots" content="noindex" />
        ) : (
          <link rel="canonical" href={publicUrl + canonical} />
        )}
        {canonical !== undefined &&
          languages.map((language) => {
            const path = language === view.language ? canonical : alternates[language]
            return path === undefined ? null : <link rel="alternate" hreflang={language} href={publicUrl + path} />
          })}
        <meta property="og:title" content={title} />
        <meta property="og:type" content={openGraphType} />
        <meta property="og:site_name" content={messages.frame.siteName} />
        <meta property="og:locale" content={languageTag[view.language].replace('-', '_')} />
        <meta property="og:image" content={`${publicUrl}/icons/share.png`} />
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />
        <meta property="og:image:alt" content={messages.frame.shareImageAlt} />
        <meta name="twitter:card" content="summary_large_image" />
        <meta name="theme-color" content="#0b464d" />
        {description && <meta property="og:description" content={description} />}
        {canonical !== undefined && <meta property="og:url" content={publicUrl + canonical} />}
        <link
          rel="preload"
          href={view.asset('figtree-latin-wght-normal.woff2')}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
        {[...(validUntil ? [keepOffline] : []), ...scriptsBeforePaint].map((script) => (
          <script src={view.asset(script)} />
        ))}
        <link rel="stylesheet" href={view.asset(`src/styles/pages/${sheet}.css`)} />
        <link rel="icon" href="/icons/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icons/icon-192.png" />
        <link rel="manifest" href={manifest} />
        <link
          rel="alternate"
          type="application/atom+xml"
          title={messages.articles.index.feedTitle}
          href={href('articleFeed', view.language)}
        />
        {[searchKeys, ...scripts].map((script) => (
          <script type="module" src={view.asset(script)} />
        ))}
        {jsonLd.map((data) => (
          <script type="application/ld+json">{printHtml(jsonForScript(data))}</script>
        ))}
      </head>
      <body>
        <a class="ds-skip-link" href="#content">
          {messages.frame.skipToContent}
        </a>
        <SiteHeader view={view} alternates={alternates} />
        <CountryQuestion view={view} />
        <main id="content" tabindex={-1}>
          {validUntil && <KeptCopy view={view} />}
          {children}
        </main>
        <SiteFooter view={view} />
      </body>
    </html>
  )
}
