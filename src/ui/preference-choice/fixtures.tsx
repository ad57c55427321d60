import type { Fixture } from '#ui/fixture.ts'
import { PreferenceChoice } from './preference-choice.tsx'

export const preferenceChoiceFixtures: Fixture[] = [
  {
    name: 'Preference choice',
    show: (view) => {
      const { theme } = view.messages.frame
      return (
        <PreferenceChoice
          view={view}
          name="theme"
          legend={theme.label}
          options={(['auto', 'light', 'dark'] as const).map((value) => ({
            value,
            label: theme[value],
            isChosen: view.theme === value,
          }))}
        />
      )
    },
  },
]
