import type { Child } from 'hono/jsx'
import type { Article } from '#features/articles/index.ts'
import { type ReportError, type ReportField, type ReportFields, reportKinds } from '#features/reports/report-input.ts'
import { href, type Language } from '#routes'
import { PageShell } from '#ui/page-shell/page-shell.tsx'
import type { View } from '#ui/view.ts'

type Props = {
  view: View
  article: Article
  /** This form in other languages. */
  alternates: Partial<Record<Language, string>>
  fields: ReportFields
  errors: ReportError[]
  waitSeconds?: number
}

/** The form for readers who found a fault. A refused one keeps what was typed and says what to mend. */
export function ReportPage({ view, article, alternates, fields, errors, waitSeconds }: Props) {
  const words = view.messages.articles.report
  const { slug } = article
  const isRefused = errors.length > 0 || waitSeconds !== undefined
  return (
    <PageShell
      view={view}
      title={isRefused ? `${words.errorTitle}: ${words.shortTitle}` : words.shortTitle}
      sheet="article"
      alternates={alternates}
    >
      <div class="report-page">
        <h1 class="ds-heading" data-size="xl">
          {words.title(article.title)}
        </h1>
        <Summary view={view} errors={errors} waitSeconds={waitSeconds} />
        <p class="lead">{words.lead}</p>
        <p>{words.urgent(view.formats.list(view.emergencyNumbers.map((one) => one.number)))}</p>
        <ReportForm view={view} article={article} fields={fields} errors={errors} />
        <p>
          <a class="ds-link" href={href('article', view.language, { slug })}>
            {words.back}
          </a>
        </p>
      </div>
    </PageShell>
  )
}

type FormProps = Omit<Props, 'waitSeconds' | 'alternates'>

function ReportForm({ view, article, fields, errors }: FormProps) {
  const words = view.messages.articles.report
  return (
    <form
      class="report-form"
      method="post"
      action={href('articleReport', view.language, { slug: article.slug })}
      novalidate={true}
    >
      <input type="hidden" name="key" value={fields.key} />
      <Kinds view={view} chosen={fields.kind} error={errorOf({ view, errors }, 'kind')} />
      <TextFields view={view} fields={fields} errors={errors} />
      <p>{words.privacy}</p>
      <button class="ds-button" type="submit">
        {words.send}
      </button>
    </form>
  )
}

function errorOf({ view, errors }: Pick<Props, 'view' | 'errors'>, field: ReportField): string | undefined {
  const found = errors.find((error) => error.field === field)
  return found && view.messages.articles.report.errors[found.code]
}

function TextFields({ view, fields, errors }: Omit<FormProps, 'article'>) {
  const words = view.messages.articles.report
  const errorAt = (field: ReportField) => errorOf({ view, errors }, field)
  return (
    <>
      <Field id="message" label={words.message} hint={words.messageHint} error={errorAt('message')}>
        <textarea
          class="ds-input"
          id="message"
          name="message"
          rows={7}
          maxlength={4000}
          required={true}
          {...describedBy('message', errorAt('message'))}
        >
          {fields.message}
        </textarea>
      </Field>
      <Field id="source" label={words.source} hint={words.sourceHint} error={errorAt('source')}>
        <input
          class="ds-input"
          id="source"
          name="source"
          type="url"
          inputmode="url"
          autocomplete="off"
          maxlength={2000}
          value={fields.source}
          {...describedBy('source', errorAt('source'))}
        />
      </Field>
      <Field id="contact" label={words.contact} hint={words.contactHint} error={errorAt('contact')}>
        <input
          class="ds-input"
          id="contact"
          name="contact"
          type="email"
          autocomplete="email"
          maxlength={254}
          value={fields.contact}
          {...describedBy('contact', errorAt('contact'))}
        />
      </Field>
    </>
  )
}

const describedBy = (id: string, error: string | undefined) => ({
  'aria-describedby': error ? `${id}-hint ${id}-error` : `${id}-hint`,
  'aria-invalid': error ? ('true' as const) : undefined,
})

function Summary({ view, errors, waitSeconds }: Pick<Props, 'view' | 'errors' | 'waitSeconds'>) {
  const words = view.messages.articles.report
  if (errors.length === 0 && waitSeconds === undefined) return null
  const target = (field: ReportField) => (field === 'kind' ? `#kind-${reportKinds[0]}` : `#${field}`)
  return (
    <div class="ds-error-summary" role="alert" tabindex={-1} id="errors" autofocus={true}>
      <h2>{waitSeconds === undefined ? words.errorTitle : view.messages.frame.errors.tooManyTitle}</h2>
      {waitSeconds !== undefined && <p>{words.tooMany(Math.ceil(waitSeconds / 60))}</p>}
      <ul>
        {errors.map(({ field, code }) => (
          <li>
            {field ? (
              <a class="ds-link" href={target(field)}>
                {words.errors[code]}
              </a>
            ) : (
              words.errors[code]
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Kinds({ view, chosen, error }: { view: View; chosen: string; error: string | undefined }) {
  const words = view.messages.articles.report
  return (
    <fieldset class="ds-fieldset" aria-describedby={error ? 'kind-error' : undefined}>
      <legend>{words.kind}</legend>
      {error && (
        <p class="ds-validation-message" id="kind-error">
          {error}
        </p>
      )}
      {reportKinds.map((kind) => (
        <div class="ds-field">
          <input
            class="ds-input"
            type="radio"
            id={`kind-${kind}`}
            name="kind"
            value={kind}
            checked={kind === chosen}
            required={true}
          />
          <label class="ds-label" for={`kind-${kind}`}>
            {words.kinds[kind]}
          </label>
        </div>
      ))}
    </fieldset>
  )
}

type FieldProps = { id: string; label: string; hint: string; error: string | undefined; children?: Child }

function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <p data-field="description" id={`${id}-hint`}>
        {hint}
      </p>
      {error && (
        <p class="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  )
}
