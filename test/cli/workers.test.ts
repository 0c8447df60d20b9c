import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { spread, type Task } from '../../src/cli/spread.js'
import { type Files, inFolder, runIn } from './folder.js'

const examples = new URL('../../examples/', import.meta.url)
const weak = readFileSync(new URL('weak.negotiation.md', examples), 'utf8')
const good = readFileSync(new URL('halden-renewal.negotiation.md', examples), 'utf8')
const worker = new URL('../../src/cli/cli.ts', import.meta.url)

/** The first one takes longer than the others, and one cannot be checked. */
const briefs: Files = {
  'a.negotiation.md': good,
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, n) => [
      `b/${n}.negotiation.md`,
      n % 3 === 2 ? '' : `${weak}\n\nBrief ${n}\n`,
    ]),
  ),
  'b/5-latin1.negotiation.md': Buffer.from('# Größe', 'latin1'),
  'c/d.negotiation.md': weak,
  'c/.negotiation-brief.json': '{ "rules": { "brief/section-missing": "hint" }, "x": 1 }',
}

describe('worker threads', function () {
  this.timeout(60_000)

  for (const format of ['text', 'json'])
    it(`change nothing about the report as ${format}`, () =>
      inFolder(briefs, async folder => {
        const check = (workers: string) =>
          runIn(folder, ['check', '.', 'nope', '--format', format, '--workers', workers], { worker })
        const alone = await check('1')
        assert.deepEqual(await check('2'), alone)
        assert.deepEqual(await runIn(folder, ['check', '.', 'nope', '--format', format]), alone)
        assert.equal(alone.stderr.split('\n').length, 4)
      }))

  const deaths: { readonly [name: string]: string } = {
    'at once': 'process.exit(3)',
    'before they answer': `parentPort.on('message', () => process.exit(3))`,
    'of a mistake': `parentPort.on('message', () => { throw new Error('worker') })`,
    'after some answers': `
      let left = 3
      const { createEngine } = await import(ENGINE)
      const engine = createEngine()
      parentPort.on('message', job => { if (left-- === 0) process.exit(3); parentPort.postMessage(engine.check(job)) })`,
    'of too little memory': `parentPort.on('message', () => { const all = []; for (;;) all.push(new Array(1e6).fill('x')) })`,
  }
  const engine = JSON.stringify(new URL('../../src/cli/engine.ts', import.meta.url).href)
  for (const [name, code] of Object.entries(deaths))
    it(`lose no brief when they die ${name}`, () => {
      const file = `import { parentPort } from 'node:worker_threads'\n${code.replace('ENGINE', engine)}`
      return inFolder({ 'worker.mjs': file, ...briefs }, async folder => {
        const args = ['check', '--format', 'json']
        const dying = pathToFileURL(`${folder}/worker.mjs`)
        const ended = await runIn(folder, [...args, '--workers', '2'], { worker: dying })
        assert.deepEqual(ended, await runIn(folder, args))
      })
    })

  it('share few texts with the main thread', () => {
    const code = `
      import { parentPort, threadId } from 'node:worker_threads'
      parentPort.on('message', job => {
        if (job === undefined) parentPort.close()
        else setTimeout(() => parentPort.postMessage(['worker ' + threadId]), 100)
      })`
    return inFolder({ 'worker.mjs': code }, async folder => {
      const doneBy: unknown[] = []
      const job = { text: '', fileName: '', today: '2026-11-23', configuration: undefined }
      async function* tasks(): AsyncGenerator<Task> {
        for (let n = 0; n < 3; n++)
          yield { job, finish: ([by]) => doneBy.push(by), fail: error => doneBy.push(error) }
      }
      const here = async () => []
      await spread(tasks(), here, { url: pathToFileURL(`${folder}/worker.mjs`), count: 3 })
      assert.equal(new Set(doneBy).size, 3, String(doneBy))
    })
  })
})
