/**
 * For the bundles of the editor: as much of `unified` as a parser needs. What is left out sets up plugins with
 * options, transforms trees and writes text.
 */
export function unified() {
  const data = new Map()
  const processor = {
    /** @type {((text: string) => unknown) | undefined} */
    parser: undefined,
    data(name, ...values) {
      if (name === undefined) return Object.fromEntries(data)
      if (values.length === 0) return data.get(name)
      data.set(name, values[0])
      return processor
    },
    use(plugin) {
      plugin.call(processor)
      return processor
    },
    freeze: () => processor,
    parse: text => processor.parser?.(text),
  }
  return processor
}
