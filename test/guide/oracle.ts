import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/**
 * The second opinion: every row of red-flags.csv as a statement about plain findings, written from the table and not from the rules.
 * `findingsByOption` says what a person means who ticks an option; one that names several findings counts as each of them.
 * Whoever is in the guide has a cramp or a pain in a limb, so "cramps" and "muscle pain" in a row always hold.
 */
export type Statement = string | { all: Statement[] } | { any: Statement[] }
const all = (...parts: Statement[]): Statement => ({ all: parts })
const any = (...parts: Statement[]): Statement => ({ any: parts })

export const findingsByOption: Record<string, string[]> = {
  'kind.seizure': ['seizure'],
  'kind.other': ['not a muscle cramp'],
  'signs.passed-out': ['unconscious', 'fainting', 'collapse'],
  'signs.stroke': ['face droop', 'trouble speaking', 'weak on one side'],
  'signs.confused': ['confusion'],
  'signs.breathless': ['sudden breathlessness', 'trouble breathing', 'noisy breathing'],
  'signs.chest-pain': ['chest pain'],
  'signs.blood': ['coughing blood'],
  'signs.jaw': ['lockjaw', 'body spasms', 'rigidity'],
  'pain.sudden': ['sudden pain'],
  'pain.severe': ['severe pain'],
  'pain.growing': ['pain increasing', 'pain out of proportion'],
  'pain.moving-toes': ['pain on moving toes'],
  'pain.lasting': ['over 10 minutes'],
  'limb.cold': ['cold limb'],
  'limb.pale': ['pale or blue limb'],
  'limb.numb': ['numb limb'],
  'limb.no-toes': ['toes cannot be moved'],
  'limb.tense': ['tense leg'],
  'before.injury': ['injury'],
  'before.tight': ['tight plaster'],
  'before.effort': ['extreme effort'],
  'place.foot': ['leg complaint', 'foot cramp'],
  'place.calf': ['leg complaint'],
  'place.thigh': ['leg complaint'],
  'place.hand': ['hand cramp', 'arm cramp'],
  'place.trunk': ['trunk cramp'],
  'place.back': ['back pain', 'trunk cramp'],
  'one-leg.swollen': ['one leg swollen'],
  'one-leg.red': ['one leg warm', 'one leg red or dark', 'hot red leg'],
  'one-leg.veins': ['hard sore veins'],
  'one-leg.steady': ['persistent one-sided pain', 'leg complaint'],
  'one-leg.spreading': ['spreading redness', 'one leg red or dark'],
  'one-leg.patches': ['purple patches', 'one leg red or dark'],
  'risk.cancer': ['clot risk'],
  'risk.clot': ['clot risk'],
  'risk.plaster': ['clot risk'],
  'risk.bed': ['clot risk'],
  'risk.hormones': ['clot risk'],
  'risk.travel': ['clot risk'],
  'risk.infection': ['clot risk'],
  'risk.body': ['clot risk'],
  'age.over-60': ['clot risk'],
  'age.under-16': ['child'],
  'pregnancy.early': ['pregnant', 'clot risk'],
  'pregnancy.late': ['pregnant', 'pregnant 20 weeks or just after birth', 'clot risk'],
  'pregnancy.birth': ['after birth', 'pregnant 20 weeks or just after birth', 'clot risk'],
  'pregnancy-signs.vision': ['visual disturbance'],
  'pregnancy-signs.ribs': ['pain under the ribs'],
  'pregnancy-signs.face': ['sudden swelling of face or hands'],
  'foot.rest-pain': ['foot pain at rest'],
  'foot.wound': ['foot wound', 'wound'],
  'foot.black': ['black or blue toe'],
  'body.fever': ['fever', 'body very hot'],
  'body.very-ill': ['very ill'],
  'body.palpitations': ['palpitations'],
  'body.vomiting': ['vomiting', 'diarrhoea'],
  'body.headache': ['severe headache'],
  'body.dizzy': ['dizziness'],
  'body.urine': ['dark urine', 'little urine'],
  'body.tingling': ['tingling mouth or fingers'],
  'nerve.saddle': ['saddle numbness'],
  'nerve.bladder': ['bladder bowel sexual change', 'trouble passing urine'],
  'nerve.both-weak': ['weak in both legs', 'weakness'],
  'nerve.rising': ['spreading weakness', 'weakness'],
  'nerve.weak': ['weak in one leg', 'marked weakness', 'weakness'],
  'nerve.feeling': ['changed feeling in the lower body', 'numb legs'],
  'nerve.swallow': ['trouble swallowing', 'tongue or throat'],
  'nerve.paralysed': ['cannot be moved', 'weakness'],
  'happened.pop': ['pop or cannot rise on toes'],
  'happened.wound': ['wound'],
  'happened.toxin': ['toxin'],
  'happened.heat': ['heat'],
  'happened.exercise': ['long exercise in 24 h'],
  'tetanus.incomplete': ['tetanus vaccine missing'],
  'tetanus.dont-know': ['tetanus vaccine unknown'],
  'child.yes': ['limp'],
  'medicine.water': ['diuretic or blood pressure tablets'],
  'medicine.nausea': ['medicine for nausea or psychosis'],
  'medicine.statin': ['symptoms after statin'],
  'medicine.new': ['cramps after new medicine'],
  'twist.yes': ['twisting neck jaw eyes'],
  'health.kidney': ['kidney disease'],
  'health.heart': ['heart disease'],
  'health.diabetes': ['diabetes'],
  'health.organs': ['liver thyroid nerve disease'],
  'health.alcohol': ['high alcohol use'],
  'health.worried': ['pregnant and worried'],
  'pattern.often': ['several nights a week', 'daily cramps', 'disturbed sleep'],
  'pattern.both-swollen': ['both legs swollen'],
  'pattern.walking': ['claudication'],
  'pattern.standing': ['stenosis pattern'],
  'pattern.urge': ['restless legs'],
  'pattern.weeks': ['weeks of weakness or wasting'],
  'pattern.sport': ['recurring exercise cramps'],
}

const trigger = any('injury', 'tight plaster', 'extreme effort')
const urine = any('dark urine', 'little urine')
const pregnantOrBirth = any('pregnant', 'after birth')
const tetany = all(any('hand cramp', 'foot cramp'), 'tingling mouth or fingers')
const dystonia = all('medicine for nausea or psychosis', 'twisting neck jaw eyes')

export const rowStatements: Record<string, Statement> = {
  R0a: any('seizure', 'unconscious'),
  R0b: any('face droop', 'trouble speaking', 'weak on one side'),
  R0c: 'confusion',
  R1: any('sudden breathlessness', 'chest pain', 'coughing blood', 'fainting'),
  R2a: all('sudden pain', 'severe pain', any('cold limb', 'pale or blue limb', 'numb limb', 'toes cannot be moved')),
  R2b: all('sudden pain', 'cold limb', 'pale or blue limb'),
  R3a: all(
    trigger,
    'severe pain',
    any('pain increasing', 'pain out of proportion', 'tense leg', 'numb limb', 'pain on moving toes'),
  ),
  R3b: all(trigger, any('tense leg', 'numb limb')),
  R4a: any('one leg swollen', 'one leg warm', 'one leg red or dark', 'hard sore veins'),
  R4b: all('persistent one-sided pain', 'clot risk'),
  R5: 'persistent one-sided pain',
  R6: all(pregnantOrBirth, any('persistent one-sided pain', 'one leg swollen')),
  R7a: all(
    'pregnant 20 weeks or just after birth',
    any('severe headache', 'visual disturbance', 'pain under the ribs', 'vomiting', 'sudden swelling of face or hands'),
  ),
  R7b: all(pregnantOrBirth, 'seizure'),
  R8a: urine,
  R8b: all(urine, any('confusion', 'fainting', 'palpitations')),
  R9a: any('saddle numbness', 'bladder bowel sexual change', 'weak in both legs'),
  R9b: all('back pain', any('weak in one leg', 'changed feeling in the lower body', 'trouble passing urine', 'fever')),
  R10a: tetany,
  R10b: all(tetany, any('noisy breathing', 'seizure', 'palpitations')),
  R11: all('long exercise in 24 h', any('severe headache', 'vomiting', 'confusion', 'seizure')),
  R12: all('heat', any('confusion', 'collapse', 'body very hot')),
  R13a: any('lockjaw', 'body spasms'),
  R13b: all('wound', any('tetanus vaccine missing', 'tetanus vaccine unknown')),
  R14a: dystonia,
  R14b: all(dystonia, any('tongue or throat', 'trouble breathing')),
  R14c: all('medicine for nausea or psychosis', 'fever', 'rigidity', 'confusion'),
  R15a: all('fever', any('leg complaint', 'hot red leg')),
  R15b: all(
    any('fever', 'hot red leg'),
    any('spreading redness', 'purple patches', 'pain out of proportion', 'very ill'),
  ),
  R16a: 'spreading weakness',
  R16b: all('weakness', any('trouble breathing', 'trouble swallowing', 'trouble speaking', 'cannot be moved')),
  R17: 'weeks of weakness or wasting',
  R18: 'over 10 minutes',
  R19a: all(any('vomiting', 'diarrhoea', 'heat'), any('dizziness', 'little urine')),
  R19b: all(
    any('diuretic or blood pressure tablets', 'kidney disease', 'heart disease'),
    any('palpitations', 'marked weakness'),
  ),
  R20: 'toxin',
  R21: any('foot pain at rest', 'foot wound', 'black or blue toe'),
  R22: 'claudication',
  R23: 'stenosis pattern',
  R24: 'pop or cannot rise on toes',
  R25: 'symptoms after statin',
  R26a: any(
    'several nights a week',
    'disturbed sleep',
    'numb limb',
    'numb legs',
    'both legs swollen',
    'kidney disease',
    'liver thyroid nerve disease',
    'diabetes',
    'pregnant and worried',
  ),
  R26b: any('arm cramp', 'trunk cramp', 'daily cramps', 'cramps after new medicine', 'high alcohol use'),
  R27: 'restless legs',
  R28a: 'child',
  R28b: all('child', 'limp', 'fever'),
  R28c: all('child', 'limp'),
  R29: 'recurring exercise cramps',
  R30: { all: [] },
}

/** What is not yes to the three recognition questions (D1), and the paired "don't know" rules (U1, U2). */
const recognition = ['hard', 'stretch', 'between']
const asksForDanger = ['kind', 'signs', 'pain', 'limb', 'before', 'place', 'one-leg', 'risk', 'foot', 'body', 'nerve']
const asksForContext = [
  'happened',
  'tetanus',
  'age',
  'child',
  'pregnancy',
  'pregnancy-signs',
  'medicine',
  'twist',
  'health',
]

export const doubtStatements: Record<string, { minimum: number; of: Statement }> = {
  D1: {
    minimum: 3,
    of: { any: recognition.flatMap((question) => [`${question}.no`, `${question}.dont-know`]) },
  },
  U1: {
    minimum: 3,
    of: { any: [...asksForDanger, ...asksForContext].map((question) => `${question}.dont-know`) },
  },
  U2: {
    minimum: 4,
    of: all('one-leg.dont-know', {
      any: [...optionsMeaning('clot risk'), 'risk.dont-know'],
    }),
  },
}

/** The options that report a finding. */
export function optionsMeaning(finding: string): string[] {
  return Object.keys(findingsByOption).filter((option) => findingsByOption[option]!.includes(finding))
}

export type TableRow = { row: string; finding: string; minimum: number; timeFrame: string; channel: string }

/** red-flags.csv: the floors, read by the proof only. */
export function readTable(): TableRow[] {
  const text = readFileSync(join(import.meta.dirname, 'red-flags.csv'), 'utf8')
  return (parse(text, { columns: true }) as Record<string, string>[]).map((row) => ({
    row: row.row!,
    finding: row.finding!,
    minimum: Number(row.minimum_level),
    timeFrame: row.time_frame!,
    channel: row.channel!,
  }))
}
