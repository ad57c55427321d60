import type { Fixture } from '#ui/fixture.ts'

/** Parts that are a class, not a component: the markup to copy. Styles in `src/styles/frame/pieces.css` and `field.css`. */
export const pieceFixtures: Fixture[] = [
  {
    name: 'Buttons',
    show: (view) => (
      <div class="cluster">
        {([undefined, 'secondary', 'tertiary'] as const).map((variant) => (
          <button class="ds-button" type="button" data-variant={variant}>
            {view.messages.frame.search.button}
          </button>
        ))}
        <a class="ds-link" href="#pieces">
          {view.messages.frame.home}
        </a>
      </div>
    ),
  },
  {
    name: 'Chips',
    show: (view) => (
      <ul class="cluster">
        {[view.messages.crampNow.places.calf.name, view.messages.crampNow.places.foot.name].map((name, at) => (
          <li>
            <a class="chip" href="#pieces" aria-current={at === 0 ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    ),
  },
  {
    name: 'Field with a hint and a fault',
    show: (view) => {
      const { find } = view.messages.frame.homePage
      return (
        <div class="ds-field">
          <label class="ds-label" for="piece-where">
            {find.where}
          </label>
          <p data-field="description" id="piece-hint">
            {find.whatHint}
          </p>
          <input class="ds-input" id="piece-where" aria-describedby="piece-hint piece-fault" aria-invalid="true" />
          <p class="ds-validation-message" id="piece-fault">
            {view.messages.frame.errors.badRequestTitle}
          </p>
        </div>
      )
    },
  },
  {
    name: 'Error summary',
    show: (view) => (
      <div class="ds-error-summary">
        <h3>{view.messages.frame.errors.title}</h3>
        <ul>
          <li>
            <a class="ds-link" href="#piece-where">
              {view.messages.frame.errors.badRequestTitle}
            </a>
          </li>
        </ul>
      </div>
    ),
  },
  {
    name: 'Alerts and card',
    show: (view) => (
      <div class="stack">
        {([undefined, 'warning', 'danger', 'varm'] as const).map((colour) => (
          <div class="ds-alert" data-color={colour}>
            <p>{view.messages.frame.footer.notReviewed}</p>
          </div>
        ))}
        <div class="ds-card">
          <p>{view.messages.frame.footer.notDoctor}</p>
        </div>
      </div>
    ),
  },
  {
    name: 'Running text',
    show: (view) => (
      <div class="prose">
        <p class="lead">{view.messages.pages.about.lead}</p>
        <h3>{view.messages.crampNow.afterTitle}</h3>
        <ol>
          {view.messages.crampNow.after.map((text) => (
            <li>{text}</li>
          ))}
        </ol>
      </div>
    ),
  },
]
