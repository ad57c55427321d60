import type { Child } from 'hono/jsx'
import { href } from '#routes'
import { Drawing } from '#ui/drawing/drawing.tsx'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import { emergencyTargets, PhoneLink } from '#ui/phone-link/phone-link.tsx'
import type { View } from '#ui/view.ts'

export type HomeArticle = { title: string; path: string }

type HomePageProps = { view: View; articles: HomeArticle[]; guidePath: string | undefined }

/** The three doors, under the one line that must come first. */
export function HomePage({ view, articles, guidePath }: HomePageProps) {
  const { language } = view
  const { frame } = view.messages
  const { homePage } = frame
  return (
    <PageShell
      view={view}
      title={frame.siteName}
      description={homePage.description}
      sheet="home"
      canonical={href('home', language)}
      alternates={{ da: href('home', 'da'), nb: href('home', 'nb'), en: href('home', 'en') }}
    >
      <div class="band band-deep home-hero" data-color-scheme="dark">
        <h1>
          {homePage.title.map((sentence) => (
            <span class="sentence">{sentence} </span>
          ))}
        </h1>
        <p class="lead">{homePage.lead}</p>
        <p class="home-danger" data-color="danger">
          <span>{homePage.danger}</span>
          {emergencyTargets(view).map((target) => (
            <PhoneLink view={view} target={target} />
          ))}
        </p>
      </div>
      <div class="band doors">
        <Door drawing="door-cramp" words={homePage.crampNow} path={href('crampNow', language)}>
          {guidePath && (
            <a class="ds-link door-more" href={guidePath}>
              {homePage.guide}
            </a>
          )}
        </Door>
        <Door drawing="door-read" words={homePage.know} path={href('articles', language)} />
        <FindDoor view={view} />
      </div>
      {articles.length > 0 && <Questions view={view} articles={articles} />}
      <WhatThisIs view={view} />
    </PageShell>
  )
}

type DoorProps = {
  drawing: 'door-cramp' | 'door-read'
  words: { title: string; text: string; action: string }
  path: string
  children?: Child
}

function Door({ drawing, words, path, children }: DoorProps) {
  return (
    <section class={`door ${drawing}`}>
      <div class="door-text">
        <h2>{words.title}</h2>
        <p>{words.text}</p>
        <a class="door-link" href={path}>
          {words.action}
        </a>
        {children}
      </div>
      <Drawing name={drawing} />
    </section>
  )
}

function FindDoor({ view }: { view: View }) {
  const { find } = view.messages.frame.homePage
  return (
    <section class="door door-find">
      <search class="door-text">
        <h2>{find.title}</h2>
        <form class="door-form" action={href('find', view.language)} method="get">
          <div class="ds-field">
            <label class="ds-label" for="home-where">
              {find.where}
            </label>
            <input
              class="ds-input"
              id="home-where"
              name="where"
              type="text"
              maxlength={100}
              autocomplete="address-level2"
              enterkeyhint="search"
            />
          </div>
          <div class="ds-field">
            <label class="ds-label" for="home-what">
              {find.what}
            </label>
            <p class="small quiet" id="home-what-hint">
              {find.whatHint}
            </p>
            <input
              class="ds-input"
              id="home-what"
              name="what"
              type="text"
              maxlength={1000}
              autocomplete="off"
              enterkeyhint="search"
              aria-describedby="home-what-hint"
            />
          </div>
          <button class="door-link" type="submit">
            {find.action}
          </button>
        </form>
      </search>
      <Drawing name="door-find" />
    </section>
  )
}

function Questions({ view, articles }: { view: View; articles: HomeArticle[] }) {
  const { homePage } = view.messages.frame
  return (
    <section class="home-questions" aria-labelledby="home-questions">
      <h2 id="home-questions">{homePage.articlesTitle}</h2>
      <ul>
        {articles.map(({ title, path }) => (
          <li>
            <a href={path}>{title}</a>
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href={href('articles', view.language)}>
          {homePage.allArticles}
        </a>
      </p>
    </section>
  )
}

function WhatThisIs({ view }: { view: View }) {
  const { homePage } = view.messages.frame
  return (
    <section class="home-what" aria-labelledby="home-what-title">
      <h2 id="home-what-title">{homePage.whatTitle}</h2>
      <dl>
        {homePage.what.map(([word, text]) => (
          <div>
            <dt>{word}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
