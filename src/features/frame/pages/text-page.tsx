import { href } from '#routes'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import type { View } from '#ui/view.ts'

export const textPages = ['about', 'aboutData', 'privacy', 'accessibility'] as const

type Props = { view: View; name: (typeof textPages)[number]; isCounting: boolean }

/** A page of running text about the site itself. `isCounting`: searches that lead nowhere are counted. */
export function TextPage({ view, name, isCounting }: Props) {
  const { language, messages } = view
  const { title, description, lead } = messages.pages[name]
  const isTrue = { demo: view.isDemo, counting: isCounting, 'not-counting': !isCounting }
  const sections = messages.pages[name].sections.filter(({ onlyWhen }) => !onlyWhen || isTrue[onlyWhen])
  return (
    <PageShell
      view={view}
      title={title}
      description={description}
      sheet="home"
      canonical={href(name, language)}
      alternates={{ da: href(name, 'da'), nb: href(name, 'nb'), en: href(name, 'en') }}
    >
      <Breadcrumb
        view={view}
        trail={[
          { name: messages.frame.home, path: href('home', language) },
          { name: title, path: href(name, language) },
        ]}
      />
      <div class="prose">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {sections.map((section) => (
          <>
            <h2>{section.title}</h2>
            {section.text.map((text) =>
              Array.isArray(text) ? (
                <ul>
                  {text.map((item) => (
                    <li>{item}</li>
                  ))}
                </ul>
              ) : (
                <p>{text}</p>
              ),
            )}
          </>
        ))}
      </div>
    </PageShell>
  )
}
