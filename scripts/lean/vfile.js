/** Stands in for `vfile`: a parser is given text, never a file with a path, data and messages. */
export class VFile {
  constructor(value) {
    this.value = value
  }

  toString() {
    return String(this.value)
  }
}
