import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { faintTexts, findFaults, themes } from './axe.js'
import { openFolder, useWorkbench, type Window } from './use-workbench.js'
import { hidden, type Workbench, waitingFor } from './workbench.js'

describe('a meeting', () => {
  const workbench = useWorkbench({ language: 'en' })
  const file = 'halden-renewal.negotiation.md'
  const opened: Window[] = []

  const on = (window: Workbench, selector: string, text: string | RegExp = '') =>
    window.deal(selector).filter({ hasText: text }).first()
  const page = (selector: string, text: string | RegExp = '') => on(workbench(), selector, text)

  async function start(window: Workbench, name = file) {
    await window.openFile(name)
    const tab = window.activeTab('Meeting notes')
    await window.until(tab, () => window.runCommand('Start Meeting'))
    await on(window, 'h2', 'Ask and listen').waitFor()
  }

  async function uncover(window: Workbench) {
    await window.until(on(window, '.on-screen'), () =>
      on(window, 'button', 'Uncover').click({ timeout: 2000 }),
    )
  }

  /** Says an amount: a key for the side, the number, Enter. */
  async function say(window: Workbench, side: 't' | 'y', amount: string) {
    await window.press(side)
    await window.typeText(amount)
    await window.press('Enter')
  }

  const written = (text: string | RegExp) =>
    waitingFor(`${text} in the file`, async () => {
      const now = await workbench().readFile(file)
      return typeof text === 'string' ? now.includes(text) : text.test(now)
    }).waitFor({ timeout: 10_000 })

  async function other(): Promise<Workbench> {
    const window = await openFolder(workbench().folder, 'en')
    opened.push(window)
    return window.workbench
  }

  afterEach(async () => {
    for (const window of opened.splice(0)) await window.close()
    await workbench().closeEverything()
  })

  it('shows no number before it is uncovered, and none after Escape', async () => {
    await start(workbench())
    await page('h2', 'Agenda').waitFor()
    const covered = await page('main').innerText()
    assert.doesNotMatch(covered, /[€\d]{2}k|limit|target|BATNA|Nordkauf/i)
    await workbench().screenshot('meeting-covered')
    await uncover(workbench())
    await page('.give .next', '€461k').waitFor()
    await page('h2', 'No deal').waitFor()
    await workbench().press('Escape')
    await hidden(page('.on-screen')).waitFor({ timeout: 10_000 })
    await workbench().press('Escape')
    assert.equal(await page('main').innerText(), covered)
    await uncover(workbench())
    await workbench().openView('Explorer')
    await hidden(page('.on-screen')).waitFor({ timeout: 10_000 })
    await uncover(workbench())
    await page('.clock').click()
    await workbench().press('b')
    await hidden(page('.on-screen')).waitFor({ timeout: 10_000 })
    await page('button[aria-pressed="true"]', /Break 9:5\d/).waitFor()
  })

  it('hides the Deal View beside it', async () => {
    await workbench().openFile(file)
    const deal = workbench().page.locator('.tab').filter({ hasText: 'Deal halden' }).first()
    await workbench().until(deal, () => workbench().runCommand('Open Deal View'))
    await page('.lead').waitFor()
    await start(workbench())
    await page('h2', 'Agenda').waitFor()
    await hidden(deal).waitFor({ timeout: 10_000 })
    await hidden(page('.lead')).waitFor({ timeout: 10_000 })
  })

  it('writes down what is asked, heard and offered, and answers', async () => {
    await start(workbench())
    await uncover(workbench())
    await page('.listen input[type="checkbox"]').click()
    await page('.listen li.done', 'What has changed').waitFor()
    const heard = workbench().deal('.listen input.heard').nth(1)
    await heard.click()
    await workbench().typeText('Stable for the budget')
    await page('.listen li.done', 'How do you weigh').waitFor()
    await workbench().press('Tab')
    await page('.clock').click()
    await say(workbench(), 'y', '468')
    await page('.distances', '€13k better than your target').waitFor()
    await say(workbench(), 't', '439')
    await page('.answer dd', 'Only Petra may accept this: Lena may go down to €440k.').waitFor()
    await say(workbench(), 't', '445')
    await page('.distances', /€17k better than your limit\s*€10k short of your target/).waitFor()
    await page('.answer dd', 'Lena may accept this alone, down to €440k.').waitFor()
    await page('.answer dd', 'Closest to B, They ask for a freeze (€438k).').waitFor()
    await page('.answer dd', '€461k, only against 24 month term.').waitFor()
    await page('.before', 'before: they €439k').waitFor()
    await page('.clock').click()
    await workbench().screenshot('meeting-open')
    await written('1. [x] What has changed in your packaging needs')
    await written(
      '2. [x] How do you weigh a stable price against the lowest price?\n   > Stable for the budget\n',
    )
    await written(
      /\| us {3}\| €468k \| round 1, .*\n.*\| them \| €439k \| round 1, .*\n.*\| them \| €445k \| round 2, /,
    )
    await workbench().press('Escape')
    await hidden(page('.distances')).waitFor({ timeout: 10_000 })
    assert.doesNotMatch(await page('main').innerText(), /€|limit|target|BATNA|Stable for/i)
    await page('.heard.noted').waitFor()
  })

  it('takes each number that is negotiated, with a key', async () => {
    await start(workbench())
    await uncover(workbench())
    await page('.clock').click()
    await say(workbench(), 't', '445')
    await page('.distances', '€17k better than your limit').waitFor()
    await page('.clock').click()
    await workbench().press('2')
    await say(workbench(), 't', '45')
    await page('.distances', /15 days better than your limit\s*15 days short of your target/).waitFor()
    await workbench().screenshot('meeting-payment')
    await written(/\| Date +\| Who +\| Price \| Payment \| Note +\|/)
    await written(/\| them \| €445k \| +45 \| round \d, /)
    await workbench().press('ArrowUp')
    await page('.distances', '€17k better than your limit').waitFor()
    await page('.clock').click()
    await workbench().press('Escape')
    await hidden(page('.distances')).waitFor({ timeout: 10_000 })
    await page('.numbers', /Price\s*1\s*Payment\s*2/).waitFor()
  })

  it('has in the file what was typed half a second before the window is killed', async () => {
    const window = await other()
    await start(window)
    await window.until(on(window, 'textarea:focus'), () => on(window, 'textarea').click({ timeout: 2000 }))
    await window.typeText('One number by Monday, she said.')
    // Takes longer than half a second.
    await window.typeText(' And then they talked about the depot in Ulm for a while')
    for (const killed of opened.splice(0)) await killed.close()
    assert.match(await workbench().readFile(file), /\n {2}> One number by Monday, she said\./)
  })

  it('is there again, covered, when the window is loaded again', async () => {
    await start(workbench())
    await uncover(workbench())
    await workbench().until(page('textarea:focus'), () => page('textarea').click({ timeout: 2000 }))
    await workbench().typeText('Before the window was loaded again')
    await written('Before the window was loaded again')
    await workbench().runCommand('Developer: Reload Window')
    await page('button', 'Uncover').waitFor()
    assert.doesNotMatch(await page('main').innerText(), /€|limit|target|BATNA|Before the/i)
    await uncover(workbench())
    await waitingFor('the note', async () =>
      (await page('textarea').inputValue()).includes('Before the window was loaded again'),
    ).waitFor({ timeout: 10_000 })
  })

  it('follows what another window writes into the same brief', async () => {
    const window = await other()
    await start(workbench())
    await start(window)
    await on(window, '.listen input[type="checkbox"]').click()
    await page('.listen li.done').waitFor()
    await workbench().until(page('textarea:focus'), () => page('textarea').click({ timeout: 2000 }))
    await workbench().typeText('From the first window')
    await written('> From the first window')
    await uncover(window)
    await waitingFor('the note in the other window', async () =>
      (await on(window, 'textarea').inputValue()).includes('From the first window'),
    ).waitFor({ timeout: 10_000 })
    await on(window, '.clock').click()
    await say(window, 't', '445')
    await written('| them | €445k |')
    await uncover(workbench())
    await page('.answer', 'Lena may accept this alone').waitFor()
    await page('.clock').click()
    await say(workbench(), 'y', '468')
    await written(/\| them \| €445k .*\n.*\| us {3}\| €468k /)
    await written('> From the first window')
  })

  it('takes back each step with one undo, byte for byte', async () => {
    const name = 'lorry-crossing.negotiation.md'
    const before = await workbench().readFile(name)
    const is = (what: string, isSo: (text: string) => boolean) =>
      waitingFor(what, async () => isSo(await workbench().readFile(name)))
    await start(workbench(), name)
    await page('.listen input[type="checkbox"]').click()
    await is('the tick', text => text.includes('- [x] What would')).waitFor({ timeout: 10_000 })
    await page('.clock').click()
    await say(workbench(), 't', '420')
    await is('the offer', text => /\| them \| +420 \|/.test(text)).waitFor({ timeout: 10_000 })
    await workbench().openFile(name)
    await workbench().until(
      is('the text from before', text => text === before),
      async () => {
        await workbench().undo()
        await workbench().press('Control+S')
      },
    )
  })
})

describe('a meeting for everybody', () => {
  const workbench = useWorkbench({ language: 'en' })
  const page = (selector: string) => workbench().deal(selector).first()

  afterEach(() => workbench().closeEverything())
  after(async () => {
    await workbench().writeSettings({})
    await workbench().page.setViewportSize({ width: 1400, height: 1000 })
  })

  for (const [theme, kind] of themes)
    it(`has nothing that axe finds fault with, covered or not, in ${theme}`, async () => {
      await workbench().useTheme(theme, kind)
      await workbench().page.setViewportSize({ width: 1400, height: 1000 })
      await workbench().openFile('canal-house-lease.negotiation.md')
      await workbench().until(page('.listen'), () => workbench().runCommand('Start Meeting'))
      assert.deepEqual(await findFaults(page('html')), [])
      await workbench().until(page('.on-screen'), () =>
        page('header button:last-child').click({ timeout: 2000 }),
      )
      await page('.distances').waitFor()
      assert.deepEqual(await findFaults(page('html')), [])
      assert.deepEqual(await page('html').evaluate(faintTexts), [])
      await workbench().screenshot(`meeting-${kind}-1400`)
      await workbench().page.setViewportSize({ width: 1024, height: 800 })
      await page('.distances').waitFor()
      await workbench().screenshot(`meeting-${kind}-1024`)
      for (const height of [800, 768]) {
        await workbench().page.setViewportSize({ width: 1024, height })
        await page('.distances').waitFor()
        const inSight = `['.notes', 'header button:last-child', '.distances'].filter(selector => {
          const { top, bottom } = document.querySelector(selector).getBoundingClientRect()
          return top < 0 || bottom > innerHeight
        })`
        assert.deepEqual(await page('html').evaluate(inSight), [])
      }
      assert.equal(await page('html').evaluate('document.documentElement.scrollWidth - innerWidth'), 0)
      await workbench().press('Escape')
      await hidden(page('.on-screen')).waitFor({ timeout: 10_000 })
      await workbench().screenshot(`meeting-${kind}-1024-covered`)
    })
})

describe('a meeting in German', () => {
  const name = 'halden.negotiation.md'
  const text = readFileSync(new URL('../../examples/halden-renewal.negotiation.md', import.meta.url), 'utf8')
  const workbench = useWorkbench({ folder: '', files: { [name]: text }, language: 'de' })
  const page = (selector: string, words = '') => workbench().deal(selector).filter({ hasText: words }).first()

  afterEach(() => workbench().closeEverything())

  it('says everything but the words of the brief in German', async () => {
    await workbench().openFile(name)
    await workbench().until(workbench().activeTab('Gesprächsnotizen'), () =>
      workbench().runCommand('Gespräch beginnen'),
    )
    await page('h2', 'Tagesordnung').waitFor()
    await workbench().until(page('.on-screen', 'Ihre Zahlen sind zu sehen'), () =>
      page('button', 'Aufdecken').click({ timeout: 2000 }),
    )
    await page('.clock').click()
    await workbench().press('t')
    await workbench().typeText('445')
    await workbench().press('Enter')
    await page('.distances', '€17k besser als Ihr Limit').waitFor()
    await page('.answer dd', 'Lena darf das allein annehmen').waitFor()
  })
})
