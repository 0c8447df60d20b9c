import { createRequire } from 'node:module'

/**
 * The part of playwright-core that the tests use. The package comes with the registry host, which is installed on
 * demand, so its own declarations are not always available.
 */
export interface Playwright {
  readonly chromium: { connect(endpoint: string): Promise<Browser> }
}

export interface Browser {
  newContext(options: BrowserContextOptions): Promise<BrowserContext>
  version(): string
  close(): Promise<void>
}

export interface BrowserContextOptions {
  readonly viewport: { readonly width: number; readonly height: number }
  readonly permissions?: readonly string[]
}

export interface BrowserContext {
  newPage(): Promise<Page>
  addInitScript(script: string): Promise<unknown>
  close(): Promise<void>
}

export interface Page {
  readonly keyboard: Keyboard
  goto(url: string): Promise<unknown>
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>
  locator(selector: string): Locator
  frameLocator(selector: string): FrameLocator
  screenshot(options: ScreenshotOptions): Promise<Buffer>
  /** What the browser prints, with the margins and backgrounds that the page asks for. */
  pdf(options: { readonly format: 'A4' | 'Letter'; readonly printBackground: boolean }): Promise<Buffer>
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>
  close(): Promise<void>
  setDefaultTimeout(timeoutMs: number): void
  on(event: 'pageerror', listener: (error: Error) => void): void
  on(event: 'response', listener: (response: Response) => void): void
}

export interface Response {
  status(): number
  url(): string
}

export interface Keyboard {
  press(key: string): Promise<void>
  type(text: string, options?: { readonly delay?: number }): Promise<void>
  insertText(text: string): Promise<void>
}

export interface FrameLocator {
  locator(selector: string): Locator
  frameLocator(selector: string): FrameLocator
}

export interface Locator {
  locator(selector: string): Locator
  /** The page inside the frame that this is. */
  contentFrame(): FrameLocator
  filter(options: { readonly hasText?: string | RegExp; readonly has?: Locator }): Locator
  first(): Locator
  or(other: Locator): Locator
  last(): Locator
  nth(index: number): Locator
  waitFor(options?: WaitOptions): Promise<void>
  click(options?: {
    readonly button?: 'left' | 'right'
    readonly modifiers?: readonly 'Control'[]
    readonly timeout?: number
  }): Promise<void>
  dblclick(options?: { readonly timeout?: number }): Promise<void>
  hover(options?: { readonly timeout?: number }): Promise<void>
  press(key: string): Promise<void>
  fill(text: string, options?: { readonly timeout?: number }): Promise<void>
  count(): Promise<number>
  isVisible(): Promise<boolean>
  inputValue(): Promise<string>
  innerText(): Promise<string>
  allInnerTexts(): Promise<string[]>
  focus(): Promise<void>
  /** Runs a script in the page of the element, whatever its content security policy says, and gives its result. */
  evaluate(script: string): Promise<unknown>
  /** Runs a function on all elements, in the page: it cannot use variables from outside. */
  evaluateAll<T>(read: (elements: readonly PageElement[]) => T): Promise<T>
  getAttribute(name: string): Promise<string | null>
  screenshot(options: ScreenshotOptions): Promise<Buffer>
  dragTo(target: Locator): Promise<void>
}

export interface PageElement {
  getAttribute(name: string): string | null
}

export interface WaitOptions {
  readonly state?: 'attached' | 'detached' | 'visible' | 'hidden'
  readonly timeout?: number
}

export interface ScreenshotOptions {
  readonly path: string
  readonly animations?: 'disabled'
}

export function loadPlaywright(folder: string): Playwright {
  const playwright: Playwright = createRequire(import.meta.url)(folder)
  return playwright
}
