import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }
import texts from '../../package.nls.json' with { type: 'json' }

const root = new URL('../../', import.meta.url)
const { contributes } = manifest
const commands = contributes.commands.map(({ command }) => command)
const translations: { readonly [key: string]: string } = texts

function translate(text: string): string {
  return translations[text.replace(/^%|%$/g, '')] ?? ''
}

function sources(): readonly { readonly name: string; readonly text: string }[] {
  const folder = new URL('src/vscode/', root)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => ({ name: name.split('/').at(-1) ?? '', text: readFileSync(new URL(name, folder), 'utf8') }))
}

describe('the walkthrough', () => {
  const { id = '', steps = [] } = contributes.walkthroughs[0] ?? {}

  it('has four steps', () => assert.equal(steps.length, 4))

  for (const { id: step, media, description, completionEvents } of steps) {
    it(`has a picture with alternative text in step ${step}`, () => {
      assert.ok(existsSync(fileURLToPath(new URL(media.svg, root))))
      assert.ok(translate(media.altText).length > 20)
    })

    it(`completes step ${step} by an event`, () => {
      const contexts = new Set(
        sources().flatMap(({ text }) =>
          [...text.matchAll(/setContext\(\s*'(\w+)'/g)].map(([, name]) => name),
        ),
      )
      const views = contributes.views.negotiationBrief.map(({ id }) => id)
      const known = [
        ...commands.map(command => `onCommand:${command}`),
        ...[...contexts].map(name => `onContext:negotiationBrief.${name}`),
        ...views.map(view => `onView:${view}`),
      ]
      assert.ok(completionEvents.length > 0)
      assert.deepEqual(
        completionEvents.filter(event => !known.includes(event)),
        [],
      )
      assert.match(translate(description), /\]\(command:/)
    })
  }

  it('has texts that VS Code does not truncate', () => {
    for (const name of readdirSync(root).filter(name => /^package\.nls\..*json$/.test(name))) {
      const texts: Record<string, string> = JSON.parse(readFileSync(new URL(name, root), 'utf8'))
      assert.ok((texts['walkthrough.description'] ?? '').length <= 72, name)
      for (const { title } of steps)
        assert.ok((texts[title.replace(/%/g, '')] ?? '').length <= 31, `${name}: ${title}`)
    }
  })

  it('opens from the empty view', () => {
    const argument = encodeURIComponent(JSON.stringify([`${manifest.publisher}.${manifest.name}#${id}`]))
    assert.ok(texts.welcome.includes(`(command:workbench.action.openWalkthrough?${argument})`))
  })
})

describe('the manifest', () => {
  it('shows above an empty Brief view only commands that work without a brief', () =>
    assert.deepEqual(
      contributes.menus['view/title']
        .filter(({ when }) => /negotiationBrief\.outline/.test(when) && !/\.has(?:Brief|Miss)/.test(when))
        .map(({ command }) => command),
      [
        'negotiationBrief.showAllNodes',
        'negotiationBrief.newBrief',
        'negotiationBrief.newBriefFromClipboard',
        'negotiationBrief.explainRule',
      ],
    ))

  it('links to existing commands', () => {
    const links = Object.values(texts).flatMap(text =>
      [...text.matchAll(/\(command:(negotiationBrief\.[\w.]+)/g)].map(([, command = '']) => command),
    )
    const focus = contributes.views.negotiationBrief.map(({ id }) => `${id}.focus`)
    assert.deepEqual(
      [...links, ...contributes.keybindings.map(({ command }) => command)].filter(
        command => !commands.includes(command) && !focus.includes(command),
      ),
      [],
    )
  })

  it('binds keys only in briefs and their outline', () => {
    const places = [
      'resourceFilename =~ /\\.negotiation\\.md$/i',
      'focusedView == negotiationBrief.outline && !inputFocus',
    ]
    for (const { key, when } of contributes.keybindings) assert.ok(places.includes(when), key)
  })

  it('has a key for each mouse action in the outline', () => {
    const bound = contributes.keybindings.map(({ command }) => command)
    for (const name of ['moveSectionUp', 'moveSectionDown', 'checkOff'])
      assert.ok(bound.includes(`negotiationBrief.${name}`), name)
  })

  it('has settings in titled groups, each with a description', () => {
    const titles = contributes.configuration.map(({ title }) => translate(title))
    assert.ok(titles.every(title => title !== ''))
    assert.equal(new Set(titles).size, titles.length)
    for (const { properties } of contributes.configuration)
      for (const [name, setting] of Object.entries(properties)) {
        assert.ok(name.startsWith('negotiationBrief.'))
        assert.ok(translate(setting.markdownDescription).length > 20, name)
      }
  })
})

describe('the extension', () => {
  it('shows a notification only for a command that cannot be done, to open what was exported, and for a brief saved under a name that is none', () =>
    assert.deepEqual(
      sources()
        .filter(({ text }) => /show(?:Information|Warning|Error)Message/.test(text))
        .map(({ name }) => name),
      ['export-brief.ts', 'team-templates.ts', 'deal-view.ts', 'name-offer.ts', 'share-view.ts'],
    ))

  it('does not detect installation or updates', () => {
    for (const { name, text } of sources())
      assert.doesNotMatch(text, /globalState|packageJSON|openWalkthrough/, name)
  })
})
