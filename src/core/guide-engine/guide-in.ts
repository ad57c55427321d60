import type { Guide, Texts } from './guide.ts'

/** The same guide with the texts of one language only: what a page needs. Structure, rules and ids are untouched. */
export function guideIn(guide: Guide, language: keyof Texts): Guide<string> {
  const text = (texts: Texts) => texts[language]
  return {
    ...guide,
    title: text(guide.title),
    questions: guide.questions.map(({ title, topic, help, options, ...question }) => ({
      ...question,
      title: text(title),
      topic: topic && text(topic),
      help: help && text(help),
      options: options.map((option) => ({ ...option, text: text(option.text) })),
    })),
    care: Object.fromEntries(
      Object.entries(guide.care).map(([id, { title, until, safetyNet, offers }]) => [
        id,
        { title: text(title), until: text(until), safetyNet: text(safetyNet), offers },
      ]),
    ),
    rules: guide.rules.map((rule) => ({ ...rule, reason: text(rule.reason) })),
    contributors: guide.contributors.map((one) => ({ ...one, text: text(one.text) })),
    helps: guide.helps.map((one) => ({ ...one, text: text(one.text) })),
    lookAlikes: guide.lookAlikes.map(text),
  }
}
