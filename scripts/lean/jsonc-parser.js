/**
 * For the bundles of the editor: as much of `jsonc-parser` as a configuration file needs. Comments and trailing commas
 * are allowed; the tree is there when there is no error, else the first error.
 */
export function parseTree(text, errors) {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof Error) throw error
    errors.push(error)
    return undefined
  }
}

const trivia = /(?:[ \t\r\n]|\/\/.*|\/\*[\s\S]*?\*\/)*/y
const sign = /[{}[\]:,]/y
const number = /-?(?:0|[1-9]\d*)(?:\.(\d*))?(?:[eE][+-]?(\d*))?/y
const string = /"(?:\\[\s\S]|[^"\\\r\n])*(?:"|\\$)?/y
const word = /\/\*[\s\S]*|-|[^ \t\r\n{}[\]":,/]+|[\s\S]/y
const keywords = { true: true, false: false, null: null }

function parse(text) {
  let token
  let end = 0

  const fail = error => {
    throw { error, offset: token.offset, length: token.length }
  }
  const match = pattern => {
    pattern.lastIndex = end
    return pattern.exec(text)
  }

  function next() {
    end += match(trivia)[0].length
    const found = match(sign) ?? match(string) ?? match(number) ?? match(word) ?? ['']
    const [source] = found
    token = { offset: end, length: source.length, sign: source }
    end += source.length
    if (source.startsWith('"')) readString(source)
    else if (/^-?\d/.test(source)) {
      if (found[1] === '' || found[2] === '') fail(13)
      token.sign = 'literal'
      token.value = Number(source)
    } else if (Object.hasOwn(keywords, source)) {
      token.sign = 'literal'
      token.value = keywords[source]
    } else if (source.length > 1 || !/^[{}[\]:,]?$/.test(source)) fail(source.startsWith('/*') ? 11 : 1)
  }

  function readString(source) {
    const inside = source.slice(1)
    const faults = [...inside.matchAll(/\\u[\da-fA-F]{4}|\\["\\/bfnrt]|(\\u)|(\\[\s\S])|([^ -\uffff])|\\$/g)]
    const {
      1: unicode,
      2: escaped,
      3: control,
    } = faults.findLast(fault => fault[1] ?? fault[2] ?? fault[3]) ?? []
    if (!/^(?:\\[\s\S]|[^"\\])*"$/.test(inside)) fail(12)
    if (unicode !== undefined) fail(14)
    if (escaped !== undefined) fail(15)
    if (control !== undefined) fail(16)
    token.sign = 'string'
    token.value = JSON.parse(source)
  }

  function parseValue() {
    const { offset, length, sign, value } = token
    if (sign === '{') return parseList('object', '}', 7, parseProperty)
    if (sign === '[') return parseList('array', ']', 8, () => parseValue() ?? fail(4))
    if (sign !== 'string' && sign !== 'literal') return undefined
    next()
    return { type: value === null ? 'null' : typeof value, offset, length, value }
  }

  function parseList(type, close, missing, parseMember) {
    const { offset } = token
    const children = []
    next()
    while (token.sign !== close && token.sign !== '') {
      if (token.sign === ',') {
        if (children.length === 0) fail(4)
        next()
        if (token.sign === close) break
      } else if (children.length > 0) fail(6)
      children.push(parseMember())
    }
    if (token.sign !== close) fail(missing)
    const length = token.offset + 1 - offset
    next()
    return { type, offset, length, children }
  }

  function parseProperty() {
    const { offset, length, sign, value } = token
    if (sign !== 'string') fail(3)
    next()
    if (token.sign !== ':') fail(5)
    next()
    const child = parseValue() ?? fail(4)
    return {
      type: 'property',
      offset,
      length: child.offset + child.length - offset,
      children: [{ type: 'string', offset, length, value }, child],
    }
  }

  next()
  if (token.sign === '') return undefined
  const root = parseValue() ?? fail(4)
  if (token.sign !== '') fail(9)
  return root
}
