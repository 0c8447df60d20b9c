/**
 * For the bundles of the editor: as much of `big.js` as amounts need, on the integers of the language. A number is
 * `units` divided by ten to the power of `decimals`, which is as small as it can be.
 */
export class Big {
  constructor(value) {
    if (value instanceof Big) {
      this.units = value.units
      this.decimals = value.decimals
      return
    }
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = written.exec(value) ?? []
    if (whole + fraction === '') throw new Error('[big.js] Invalid number')
    const decimals = fraction.length - Number(exponent)
    const units = BigInt(sign + whole + fraction)
    this.units = decimals < 0 ? units * ten(-decimals) : units
    this.decimals = Math.max(0, decimals)
    while (this.decimals > 0 && this.units % 10n === 0n) {
      this.units /= 10n
      this.decimals--
    }
  }

  abs() {
    return this.units < 0n ? this.neg() : this
  }

  neg() {
    return toBig(-this.units, this.decimals)
  }

  plus(other) {
    return align(this, other, (a, b, decimals) => toBig(a + b, decimals))
  }

  minus(other) {
    return align(this, other, (a, b, decimals) => toBig(a - b, decimals))
  }

  times(other) {
    const { units, decimals } = new Big(other)
    return toBig(this.units * units, this.decimals + decimals)
  }

  /** To twenty decimals, half away from zero. */
  div(other) {
    return align(this, other, (a, b) => {
      if (b === 0n) throw new Error('[big.js] Division by zero')
      return toBig(divide(a * ten(20), b, true), 20)
    })
  }

  mod(other) {
    return align(this, other, (a, b, decimals) => {
      if (b === 0n) throw new Error('[big.js] Division by zero')
      return toBig(a % b, decimals)
    })
  }

  pow(exponent) {
    const power = toBig(this.units ** BigInt(Math.abs(exponent)), this.decimals * Math.abs(exponent))
    return exponent < 0 ? new Big(1).div(power) : power
  }

  /** Half away from zero, or with `Big.roundDown` towards it. */
  round(decimals = 0, mode = 1) {
    if (decimals >= this.decimals) return this
    return toBig(divide(this.units, ten(this.decimals - decimals), mode !== Big.roundDown), decimals)
  }

  cmp(other) {
    return align(this, other, (a, b) => (a < b ? -1 : a > b ? 1 : 0))
  }

  eq(other) {
    return this.cmp(other) === 0
  }

  gt(other) {
    return this.cmp(other) > 0
  }

  gte(other) {
    return this.cmp(other) >= 0
  }

  lt(other) {
    return this.cmp(other) < 0
  }

  lte(other) {
    return this.cmp(other) <= 0
  }

  toFixed() {
    const digits = String(this.units)
      .replace('-', '')
      .padStart(this.decimals + 1, '0')
    const cut = digits.length - this.decimals
    const fraction = this.decimals > 0 ? `.${digits.slice(cut)}` : ''
    return `${this.units < 0n ? '-' : ''}${digits.slice(0, cut)}${fraction}`
  }

  /** With an exponent where `big.js` has one. */
  toString() {
    const digits = String(this.units).replace(/^-|0+$/g, '') || '0'
    const exponent = String(this.units).replace('-', '').length - this.decimals - 1
    if (this.units === 0n || (exponent > -7 && exponent < 21)) return this.toFixed()
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : ''
    return `${this.units < 0n ? '-' : ''}${digits[0]}${fraction}e${exponent < 0 ? '' : '+'}${exponent}`
  }

  toJSON() {
    return this.toString()
  }

  toNumber() {
    return Number(this.toFixed())
  }
}

Big.roundDown = 0

const written = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i

function ten(power) {
  return 10n ** BigInt(power)
}

function toBig(units, decimals) {
  return new Big(`${units}e${-decimals}`)
}

/** What `use` makes of both as integers with the same decimals. */
function align(a, other, use) {
  const b = new Big(other)
  const decimals = Math.max(a.decimals, b.decimals)
  const unitsOf = number => number.units * ten(decimals - number.decimals)
  return use(unitsOf(a), unitsOf(b), decimals)
}

function divide(a, b, isHalfUp) {
  const whole = a / b
  const rest = a % b
  const isUp = isHalfUp && 2n * (rest < 0n ? -rest : rest) >= (b < 0n ? -b : b)
  return isUp ? whole + (a < 0n === b < 0n ? 1n : -1n) : whole
}
