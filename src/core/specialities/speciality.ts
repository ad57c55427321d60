export type SpecialityKind = 'body-part' | 'condition' | 'patient-group' | 'method' | 'setting'
type ByLanguage<Value> = { da: Value; nb: Value; en: Value }

/** A node of `content/specialities/specialities.yaml`: what a person can seek a physiotherapist for. */
export type Speciality = {
  id: string
  kind: SpecialityKind
  parent: string | undefined
  name: ByLanguage<string>
  slug: ByLanguage<string>
  synonyms: ByLanguage<string[]>
}
