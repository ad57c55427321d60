import { plainRoutes } from '#routes'

/** Where a guide's questions are as a FHIR Questionnaire, below the address of the site. */
export const questionnairePath = (guide: string): string => plainRoutes.fhirQuestionnaire.replace(':guide', guide)
