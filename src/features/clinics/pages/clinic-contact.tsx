import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { notStated } from '#features/clinics/clinic-words.ts'
import { addressWords, phoneDigits, phoneWords, webAddress } from '#features/clinics/contact-words.ts'
import { href } from '#routes'
import type { View } from '#ui/view.ts'
import { ClinicSection } from './clinic-section.tsx'

export function ClinicContact({ view, clinic }: { view: View; clinic: ClinicRecord }) {
  const words = view.messages.finder.clinic
  const missing = <span class="quiet">{notStated(view).text}</span>
  const website = clinic.website && webAddress(clinic.website)
  return (
    <ClinicSection id="contact" title={words.contact}>
      <dl class="facts">
        <div>
          <dt>{words.address}</dt>
          <dd>{addressWords(clinic)}</dd>
        </div>
        <div>
          <dt>{words.phone}</dt>
          <dd>
            {clinic.phone ? (
              <a class="ds-link" href={`tel:${phoneDigits(clinic.phone)}`}>
                {phoneWords(clinic.phone)}
              </a>
            ) : (
              missing
            )}
          </dd>
        </div>
        <div>
          <dt>{words.email}</dt>
          <dd>
            {clinic.email ? (
              <a class="ds-link" href={`mailto:${clinic.email}`}>
                {clinic.email}
              </a>
            ) : (
              missing
            )}
          </dd>
        </div>
        <div>
          <dt>{words.website}</dt>
          <dd>
            {website ? (
              <a class="ds-link" href={website.href} rel="nofollow noopener">
                {website.text}
              </a>
            ) : (
              missing
            )}
          </dd>
        </div>
        {clinic.organisation && (
          <div>
            <dt>{words.organisation}</dt>
            <dd>{clinic.organisation}</dd>
          </div>
        )}
      </dl>
      <p>
        <a
          class="ds-button"
          data-variant="secondary"
          href={href('compare', view.language, {}, { c: [clinic.slug] })}
          rel="nofollow"
        >
          {words.addToCompare}
        </a>
      </p>
    </ClinicSection>
  )
}
