import type { ClinicRecord, Practitioner } from '#core/clinic-index/clinic-record.ts'
import type { Speciality, SpecialityKind } from '#core/specialities/speciality.ts'
import { knownWords, languagesWords, notStated } from '#features/clinics/clinic-words.ts'
import type { FinderSources } from '#features/clinics/finder-sources.ts'
import type { View } from '#ui/view.ts'
import { ClinicSection } from './clinic-section.tsx'
import { FactList, FactRow } from './fact-list.tsx'

const kinds: SpecialityKind[] = ['condition', 'body-part', 'patient-group', 'method', 'setting']

export function ClinicSpecialities({ view, specialities }: { view: View; specialities: Speciality[] }) {
  const words = view.messages.finder.clinic.specialities
  return (
    <ClinicSection id="specialities" title={words.title}>
      {specialities.length === 0 && <p class="quiet">{words.none}</p>}
      <FactList>
        {kinds.map((kind) => {
          const ofKind = specialities.filter((one) => one.kind === kind)
          if (ofKind.length === 0) return null
          const text = ofKind
            .map((one) => one.name[view.language])
            .sort(view.formats.compare)
            .join(', ')
          return <FactRow term={words.kinds[kind]} fact={{ text, isStated: true }} />
        })}
      </FactList>
    </ClinicSection>
  )
}

type PeopleProps = { view: View; clinic: ClinicRecord; sources: FinderSources }

export function ClinicPeople({ view, clinic, sources }: PeopleProps) {
  const words = view.messages.finder.clinic.people
  return (
    <ClinicSection id="people" title={words.title}>
      {clinic.practitioners.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="people">
        {clinic.practitioners.map((person) => (
          <li>
            <Person view={view} clinic={clinic} sources={sources} person={person} />
          </li>
        ))}
      </ul>
    </ClinicSection>
  )
}

function Person({ view, clinic, sources, person }: PeopleProps & { person: Practitioner }) {
  const words = view.messages.finder.clinic.people
  const names = person.specialityIds.flatMap((id) => sources.specialities.get(id)?.name[view.language] ?? [])
  return (
    <>
      <h3 class="ds-heading" data-size="2xs">
        {person.name}
      </h3>
      <FactList>
        <FactRow
          term={words.worksWith}
          fact={names.length > 0 ? { text: names.join(', '), isStated: true } : notStated(view)}
        />
        <FactRow term={words.languages} fact={languagesWords(person.languages, view)} />
        {clinic.country === 'NO' && <FactRow term={words.driftsavtale} fact={knownWords(person.driftsavtale, view)} />}
      </FactList>
      <p class={person.authorisationCheckedOn ? 'small' : 'quiet small'}>
        {person.authorisationCheckedOn
          ? words.checked(view.formats.date(person.authorisationCheckedOn))
          : words.unchecked}
      </p>
    </>
  )
}
