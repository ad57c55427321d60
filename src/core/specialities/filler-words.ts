import { foldWord } from '#core/fold.ts'

/** Words that join others and are skipped when phrases are compared. Lower case, as spelled, all three languages. */
export const joiningWords: ReadonlySet<string> = new Set(
  `i på paa om for med mod mot af av under ved til og en et ei den det de der min mit mine mitt har jeg er som når naar efter etter
  hos fra nær naer omkring rundt in my the a an of at on with and after have has when to near by from i'm im our your
  nærheden nærheten nearby`.split(/\s+/),
)

/** Words for trouble of any kind: they say nothing without the word beside them, and never name a clinic. */
export const complaintWords: ReadonlySet<string> = new Set(
  `ondt vondt vond vonde dårlig dårlige dårligt bad smerte smerter smerterne smertene problem problemer problemerne problemene plager plagene gener besvær skade skader
  hjælp hjelp hjaelp øm ømme øme sår stiv stive behandling behandler specialist spesialist
  pain pains painful ache aches aching sore hurt hurts hurting stiff problems trouble injury help treatment treat expert`.split(
    /\s+/,
  ),
)

/** Words for what every row of the finder is. */
export const genericWords: ReadonlySet<string> = new Set(
  `fysioterapeut fysioterapeuter fysioterapeuten fysioterapeuterne fysioterapeutene fysioterapi fysioterapien fysio fys
  fysioterapiklinik fysioterapiklinikken fysioterapiklinikk klinik klinikken klinikker klinikkerne klinikk klinikkene fysioklinik
  fysioklinikk institutt instituttet physiotherapist physiotherapists physiotherapy physio clinic clinics therapist`.split(
    /\s+/,
  ),
)

/** The skeletons of the words of complaint and of the generic ones: what may stand in a compound without adding to it. */
export const emptyCompoundParts: ReadonlySet<string> = new Set([...complaintWords, ...genericWords].map(foldWord))

/** True for a word that is skipped wherever it stands: it joins, complains or says what every clinic is. */
export function isFiller(word: string): boolean {
  const spelled = word.toLowerCase()
  return joiningWords.has(spelled) || complaintWords.has(spelled) || genericWords.has(spelled)
}

/** "Near me" without its "me", which is the name of an illness; as many words as before. */
export const withoutNearMe = (text: string): string => text.replace(/\bnear me\b/gi, 'near by')
