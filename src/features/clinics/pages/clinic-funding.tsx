import type { ClinicRecord } from '#core/clinic-index/clinic-record.ts'
import { type Fact, knownWords, notStated } from '#features/clinics/clinic-words.ts'
import type { View } from '#ui/view.ts'
import { ClinicSection } from './clinic-section.tsx'
import { FactList, FactRow } from './fact-list.tsx'

/** What the public may pay, as this country does it. No amounts: only the clinic's own prices are known. */
export function ClinicFunding({ view, clinic }: { view: View; clinic: ClinicRecord }) {
  const { funding: words } = view.messages.finder.clinic
  const { country, funding } = clinic
  return (
    <ClinicSection id="funding" title={words.title}>
      <FactList>
        {country === 'DK' ? (
          <>
            <FactRow term={words.ydernummer} fact={knownWords(funding.ydernummer, view)} />
            <FactRow term={words.schemes} fact={schemesFact(clinic, view)} />
          </>
        ) : (
          <FactRow
            term={words.driftsavtale}
            fact={{ text: words.driftsavtaler[funding.driftsavtale], isStated: funding.driftsavtale !== 'unknown' }}
          />
        )}
        <FactRow term={words.withoutReferral} fact={knownWords(funding.takesWithoutReferral, view)} />
      </FactList>
      <p class="measure">{country === 'DK' ? words.explainDK : words.explainNO}</p>
    </ClinicSection>
  )
}

function schemesFact({ funding }: ClinicRecord, view: View): Fact {
  const { schemeNames } = view.messages.finder.clinic.funding
  if (funding.danishSchemes.length === 0) return notStated(view)
  return { text: funding.danishSchemes.map((scheme) => schemeNames[scheme]).join(', '), isStated: true }
}
