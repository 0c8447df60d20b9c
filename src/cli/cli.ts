#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads'

// This file is its own worker. Each side loads only what it needs.
if (isMainThread) {
  const { main } = await import('./main.js')
  await main(import.meta.url)
} else {
  const { serve } = await import('./serve.js')
  serve()
}
