import { accessFeatures, type ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { knownWords, languagesWords } from '#features/clinics/clinic-words.ts'
import type { View } from '#ui/view.ts'
import { ClinicSection } from './clinic-section.tsx'
import { FactList, FactRow } from './fact-list.tsx'

export function ClinicPractical({ view, clinic }: { view: View; clinic: ClinicRecord }) {
  const words = view.messages.finder.clinic
  const { rating } = clinic
  return (
    <>
      <ClinicSection id="practical" title={words.practical}>
        <FactList>
          <FactRow term={words.acceptsNew} fact={knownWords(clinic.acceptsNewPatients, view)} />
          <FactRow term={words.homeVisits} fact={knownWords(clinic.homeVisits, view)} />
          <FactRow term={words.online} fact={knownWords(clinic.online, view)} />
          <FactRow term={words.languages} fact={languagesWords(clinic.languages, view)} />
        </FactList>
      </ClinicSection>
      <ClinicSection id="access" title={words.access.title}>
        <FactList>
          {accessFeatures.map((feature) => (
            <FactRow term={words.access.features[feature]} fact={knownWords(clinic.access[feature], view)} />
          ))}
        </FactList>
      </ClinicSection>
      <ClinicSection id="rating" title={words.rating.title}>
        {rating && rating.count > 0 ? (
          <p>{words.rating.summary(view.formats.number(rating.mean, 1), view.formats.number(rating.count))}</p>
        ) : (
          <p class="quiet">{words.rating.none}</p>
        )}
      </ClinicSection>
    </>
  )
}
