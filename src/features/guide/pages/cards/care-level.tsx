import type { Level, Rule } from '#core/guide-engine/guide.ts'
import type { GuideSheet } from '#features/guide/guide-sheet.ts'
import { FilledText } from '#features/guide/pages/result/filled-text.tsx'
import { LevelIcon } from '#features/guide/pages/result/level-icon.tsx'
import { lookOf } from '#features/guide/pages/result/level-look.ts'
import { PhoneList } from '#features/guide/pages/result/phone-list.tsx'
import { piecesOf, plainText } from '#features/guide/pages/result/slots.ts'
import { type RuleSigns, ruleSigns } from './rule-signs.ts'
import { SignLines } from './sign-lines.tsx'

/** One level: its numbers, then each way to act with the signs that lead to it, what to do until then and when to turn back. */
export function CareLevel({ sheet, level }: { sheet: GuideSheet; level: Level }) {
  const look = lookOf(sheet.words, level)
  const rules = sheet.guide.rules.filter(({ floor }) => floor === level)
  const { emergency, 'doctor-now': doctorNow } = sheet.numbers
  return (
    <section class="care-level" id={`level-${level}`} data-level={level} data-color={look.colour}>
      <h2>
        <LevelIcon shape={look.shape} />
        <span>{look.word}</span>
      </h2>
      {level === 5 && <PhoneList ring={sheet.words.result.ring} targets={emergency} />}
      {level === 4 && <PhoneList ring={sheet.words.result.ring} targets={[...doctorNow, ...emergency]} />}
      {[...new Set(rules.map(({ care }) => care))].map((care) => (
        <CareGroup sheet={sheet} care={care} rules={rules.filter((rule) => rule.care === care)} />
      ))}
    </section>
  )
}

type CareGroupProps = { sheet: GuideSheet; care: string; rules: Rule<string>[] }

function CareGroup({ sheet, care, rules }: CareGroupProps) {
  const { title, until, safetyNet } = sheet.guide.care[care]!
  const { result } = sheet.words
  const isPoison = rules.some(({ channel }) => channel === 'doctor-now+poison-line')
  return (
    <div class="care-group">
      <h3>{plainText(sheet, title)}</h3>
      {isPoison && <PhoneList ring={result.ring} targets={sheet.numbers.poison} />}
      <div class="care-rules">
        {rules.map((rule) => (
          <SignList sheet={sheet} signs={ruleSigns(sheet, rule)} isReassuring={rule.floor === 1} />
        ))}
      </div>
      <p class="care-until">
        <strong>{result.untilTitle}:</strong> <FilledText pieces={piecesOf(sheet, until)} listHref="#level-4" />
      </p>
      <p class="care-safety">
        <strong>{result.safetyTitle}:</strong> <FilledText pieces={piecesOf(sheet, safetyNet)} listHref="#level-4" />
      </p>
    </div>
  )
}

type SignListProps = { sheet: GuideSheet; signs: RuleSigns; isReassuring: boolean }

function SignList({ sheet, signs: { reason, isAll, lines }, isReassuring }: SignListProps) {
  const { cards } = sheet.words
  const lead = isReassuring ? cards.selfCare : isAll ? cards.allOf : lines.length > 1 ? cards.oneOf : undefined
  return (
    <div class="care-signs">
      <p class="care-reason">{reason}</p>
      {lead && <p>{lead}</p>}
      <SignLines lines={lines} />
    </div>
  )
}
