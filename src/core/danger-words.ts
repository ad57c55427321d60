import { foldedWords } from '#core/fold.ts'

/** Between dashes, in the spelling by which words are compared. */
const searchable = (text: string): string => `-${foldedWords(text).join('-')}`

/** Beginnings of words and phrases that may mean an emergency, in the three languages at once: people type across borders. */
const beginnings = `
  blodprop, blodprob, trombose, thrombose, blood clot, bloodclot, dvt, deep vein, thrombosis, lungeemboli,
  brystsmerte, smerter i brystet, smerte i brystet, ondt i brystet, vondt i brystet, trykken i brystet,
  trykken for brystet, trykk i brystet, hjertestop, hjerteanfald, hjerteinfarkt, chest pain, pain in my chest,
  pain in the chest, chest pressure, tight chest, heart attack, åndenød, åndedrætsbesvær, kan ikke trække vejret,
  svært ved at trække vejret, kan ikke få vejret, får ikke luft, kan ikke få luft, pustevansker, pusteproblem,
  får ikke puste, kan ikke puste, tung pust, tungpust, kortpust, cannot breathe, cant breathe, can t breathe,
  hard to breathe, trouble breathing, difficulty breathing, short of breath, shortness of breath, breathless,
  krampeanfald, krampeanfall, epileptisk anfald, epileptisk anfall, kramper i hele kroppen, krampe i hele kroppen,
  seizure, convulsion, besvim, bevidstløs, bevisstløs, fainted, unconscious, passed out, pludselig lam,
  plutselig lam, lammet i den ene side, lam i den ene side, skævt ansigt, hænger i den ene side, skjevt ansikt,
  sudden weakness, face drooping, suddenly numb, hoster blod, coughing blood, hævet ben, hævet læg, ben er hævet,
  læg er hævet, hævet og varm, hoven legg, hovent bein, hovent ben, hoven og varm, leggen er hoven, beinet er hovent,
  swollen leg, swollen calf, leg is swollen, calf is swollen, følelsesløs i skridtet, følelsesløs i skrittet,
  ridebukse, numb groin, saddle numb, cauda equina`
  .split(',')
  .map(searchable)

/** True when the words may describe an emergency. Then no physiotherapist is offered. Never proof that there is none. */
export function mayBeDanger(typed: string): boolean {
  const words = searchable(typed)
  return beginnings.some((beginning) => words.includes(beginning))
}
