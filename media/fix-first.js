// The page of the view "Fix First". It shows what the extension sends, only as text, and keeps nothing.
const host = acquireVsCodeApi()
const [steps, rest, gaps] = ['steps', 'rest', 'gaps'].map(id => document.getElementById(id))

addEventListener('message', ({ data }) => show(data))
addEventListener('resize', fit)
host.postMessage({ kind: 'ready' })

/** Draws everything again, and leaves the focus on the button that had it. */
function show(shown) {
  const focused = document.activeElement?.id
  steps.replaceChildren(...shown.steps.map(toStep))
  rest.replaceChildren(...toRest(shown))
  gaps.replaceChildren(...(shown.gaps === undefined ? [] : [toBar(shown.gaps)]))
  if (focused) document.getElementById(focused)?.focus()
  fit()
}

/**
 * Takes the airiest layout that shows everything without scrolling. VS Code leaves a view as little as 120 pixels when
 * others beside it were unfolded, and no extension can ask for more.
 */
function fit() {
  for (const density of ['airy', 'compact', 'dense']) {
    document.body.dataset.density = density
    if (document.documentElement.scrollHeight <= innerHeight) return
  }
}

function toStep({ text, action, gain }, index) {
  const step = document.createElement('li')
  const actions = document.createElement('div')
  actions.className = 'actions'
  const act = button('action', index, action)
  // The dense layout has no room for a gain in words.
  act.title = gain
  actions.append(act, ' ', span(gain.startsWith('+') ? 'gain points' : 'gain', gain))
  // The space keeps two words apart where both share a line.
  step.append(button('sentence', index, text), ' ', actions)
  return step
}

/** `12 more to improve · 9 of 74 gaps open`, of which the end leads to the next gap. */
function toRest({ rest, gaps }) {
  const separator = rest !== '' && gaps !== undefined ? [' · '] : []
  const end = gaps === undefined ? [] : [gaps.filled === gaps.all ? gaps.text : button('gap', 0, gaps.text)]
  return [rest, ...separator, ...end]
}

function toBar({ text, filled, all }) {
  const bar = document.createElement('div')
  bar.className = 'bar'
  bar.setAttribute('role', 'progressbar')
  bar.setAttribute('aria-label', text)
  bar.setAttribute('aria-valuemin', '0')
  bar.setAttribute('aria-valuemax', String(all))
  bar.setAttribute('aria-valuenow', String(filled))
  bar.setAttribute('aria-valuetext', text)
  const full = document.createElement('div')
  full.style.width = `${(100 * filled) / all}%`
  bar.append(full)
  return bar
}

/** Not a `button` element, which cannot share a line with the text around it. */
function button(kind, index, text) {
  const element = span(kind, text)
  const click = () => host.postMessage({ kind, index })
  element.id = `${kind}${index}`
  element.role = 'button'
  element.tabIndex = 0
  element.addEventListener('click', click)
  element.addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    click()
  })
  return element
}

function span(className, text) {
  const element = document.createElement('span')
  element.className = className
  element.textContent = unbroken(text)
  return element
}

/** Keeps amounts together with their signs, keys with the `…` of their value, and French punctuation with its words. */
function unbroken(text) {
  return text.replace(/(?<=\d) (?=[€%])|(?<=:) (?=…)| (?=[»:;!?])|(?<=«) /g, '\u00a0').replace(/−(?=\S)/g, '−\u2060')
}
