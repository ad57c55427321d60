import type { Language } from '#routes'

/** With and without apostrophes. */
const words = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .flatMap((word) => [...new Set([word, word.replaceAll("'", '')])])

/** Words that say nothing of what a person looks for. */
export const stopWords: Record<Language, readonly string[]> = {
  da: words(`
    og i jeg det at en et den til er som på de med han af for ikke der var mig sig men har om vi min mit mine havde ham hun nu
    over da fra du ud sin sit sine dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være dog noget nogen
    nogle ville jo deres efter ned skulle denne dette disse end også under have anden hende meget sit dig din dit dine vor vores
    mod hvis ved kan bliver blive bør må så man hvordan hvorfor hvornår hvilke hvilken hvilket hvem hvis gør gøre gjort får få
    fået gå går kom kommer mens uden mellem inden flere mere mest bare lige samt eks fx f.eks bl.a ca via hos ens mange lidt
    helt altid aldrig også enten både derfor fordi siger betyder findes find`),
  nb: words(`
    og i jeg det at en et ei den til er som på de med han av for ikke der var meg seg men har om vi min mi mitt mine hadde ham hun
    nå over da fra du ut sin si sitt sine dem oss opp man hans hvor eller hva skal selv her alle vil ble kunne inn når være noe
    noen ville jo deres etter ned skulle denne dette disse enn også under ha annen henne mye deg din di ditt dine vår vårt våre
    mot hvis ved kan blir bli bør må så hvordan hvorfor hvilke hvilken hvilket hvem gjør gjøre gjort får få fått gå går kom
    kommer mens uten mellom innen flere mer mest bare samt f.eks bl.a ca via hos mange litt helt alltid aldri enten både derfor
    fordi betyr finnes finn`),
  en: words(`
    a about after all also am an and any are as at be because been before being between both but by can could did do does doing
    during each few for from get getting had has have having he her here hers him his how i if in into is it its just may me
    might more most my of off on once only or other our out over own same she should so some such than that the their them then
    there these they this those through to too under until up very was we were what when where which while who whom why will
    with without would you your yours i'm it's what's can't don't doesn't find much many`),
}
