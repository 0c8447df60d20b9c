import assert from 'node:assert/strict'
import { openFolder, useWorkbench, type Window } from './use-workbench.js'
import { hidden, type Workbench, waitingFor } from './workbench.js'

describe('a meeting', () => {
  const workbench = useWorkbench({ language: 'en' })
  const file = 'halden-renewal.negotiation.md'
  const opened: Window[] = []

  const on = (window: Workbench, selector: string, text: string | RegExp = '') =>
    window.deal(selector).filter({ hasText: text }).first()
  const page = (selector: string, text: string | RegExp = '') => on(workbench(), selector, text)

  async function start(window: Workbench) {
    await window.openFile(file)
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
})
