import assert from 'node:assert/strict'
import { toSnippetText, toSnippetTexts } from '../../src/features/complete/snippets.js'

describe('snippets', () => {
  it('escape snippet syntax', () =>
    assert.equal(toSnippetText('<a }> costs $5 \\ {<b>}'), `\${1:<a \\}>} costs \\$5 \\\\ {\${2:<b>}\\}`))

  it('number their tab stops across all texts', () =>
    assert.deepEqual(toSnippetTexts(['<a> <b>', 'none', '<a>']), [
      `\${1:<a>} \${2:<b>}`,
      'none',
      `\${3:<a>}`,
    ]))
})
