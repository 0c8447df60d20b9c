import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, readSession } from './briefs.js'
import { workspaceFile } from './editor.js'

const count = 1000
const beatMs = 2

/** Measured and printed, as in the test of the speed of opening. */
describe('speed of the briefs view', function () {
  this.timeout(300_000)
  after(async () => {
    await vscode.workspace.fs.delete(workspaceFile('thousand'), { recursive: true })
    await closeAll()
  })

  it(`is in reading ${count} briefs`, async () => {
    const { index, briefs } = await readSession()
    await index.whenDone()
    const bytes = await writeBriefs()
    const heartbeat = startHeartbeat()
    const start = performance.now()
    await index.refresh()
    await index.whenDone()
    const seconds = (performance.now() - start) / 1000
    const reading = heartbeat.stop()
    const listing = startHeartbeat()
    const rows = await briefs.getChildren()
    for (const row of rows) briefs.getTreeItem(row)
    const summaries = JSON.stringify([...index.all()])
    console.log(
      `      ${count} briefs of ${Math.round(bytes / count)} bytes: read in ${seconds.toFixed(1)} s, ` +
        `longest stretch ${reading.toFixed(0)} ms (wanted: at most 50), all rows in ${listing.stop().toFixed(0)} ms, ` +
        `summaries of ${(summaries.length / bytes).toFixed(2)} times the text`,
    )
    assert.ok(rows.length >= count)
    assert.ok(rows.every(({ summary }) => summary !== undefined))
  })
})

/** Copies of a brief that differ in names and numbers; gives their size in bytes. */
async function writeBriefs(): Promise<number> {
  let bytes = 0
  for (let number = 0; number < count; number++) {
    const content = new TextEncoder().encode(toBrief(number))
    bytes += content.length
    const name = `thousand/${number % 20}/deal-${number}.negotiation.md`
    await vscode.workspace.fs.writeFile(workspaceFile(name), content)
  }
  return bytes
}

function toBrief(number: number): string {
  return `---
counterparty: Party ${number}
role: seller
currency: EUR
deadline: 2099-12-31
---

# Deal ${number}

## Context

- Our interests: cover the rise of the paper price; keep line ${number} filled until the new press arrives
- Their interests (est.): a predictable cost for the budget, because depot ${number} is full
- History: renewed in 2022 and 2024, settled in the third meeting both times
- Standards: paper index +9% since January 2025 (source: index sheet)

## Personality

- **Ines Kroll**, decides up to €${500 + number}k per year
  - Evidence: in October she cut off two slide decks and asked for one number
  - Approach: one page, the number first

## Timeline

- [ ] 2099-12-${String((number % 20) + 1).padStart(2, '0')}: meeting 1, listen only – owner: Lena
- [ ] 2099-12-24: meeting 2, trade – owner: Lena
- [ ] 2099-12-28: signature – owner: Petra

## Scenarios

### They accept
- Trigger: Ines asks how the index works
- Response: show the cap of 4% per year
- Outcome: accept at €${450 + number}k per year
- Probability: 60%

### No agreement
- Trigger: their offer stays under the walk-away
- Response: thank them, sign with Nordkauf
- Outcome: walk away
- Probability: 40%

## Walk-away point

- Opening: €${468 + number}k per year
- Target: €${455 + number}k per year
- Walk-away: €${428 + number}k per year, because of the cost of ramping down
- BATNA: move line 3 to Nordkauf, letter of intent until 2100-01-15
- BATNA value: €${424 + number}k per year
- Authority: Lena down to €440k per year; below that Petra

## Listening questions

1. What has changed in your needs since we signed?
2. How do you weigh a stable price against the lowest price?
3. Who else needs to agree before you can sign?
`
}

/** Beats every few milliseconds; a beat that comes late shows for how long nothing else had its turn. */
function startHeartbeat(): { readonly stop: () => number } {
  let last = performance.now()
  let longest = 0
  const beat = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(beat, beatMs)
  return {
    stop: () => {
      beat()
      clearInterval(timer)
      return longest
    },
  }
}
